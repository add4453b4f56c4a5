import { gzipSync } from "node:zlib";
import { bareReact } from "./bare-react.ts";
import { inTurns } from "./in-turns.ts";
import { pagesWithKnownAnswers } from "./page-handler.ts";

/** Run by `pages.ts` in a process of its own; answers with `Rendered[]`, a page after the other. */
export type RenderingJob = { folder: string; addresses: string[]; cookie: string };
export type Rendered = { rendering: number[]; react: number[]; bytes: number };

const ROUNDS = 300;

process.once("message", async ({ folder, addresses, cookie }: RenderingJob) => {
  const render = await pagesWithKnownAnswers(folder, fetch);
  const ask = (address: string) => render(new Request(address, { headers: { cookie, accept: "text/html" } }));
  const pages: { address: string; html: string }[] = [];
  for (const address of addresses) {
    const page = await ask(address);
    if (!page.ok) throw new Error(`${address} answered ${page.status}`);
    pages.push({ address, html: await page.text() });
  }
  // From here on every answer is known.
  const rendered: Rendered[] = [];
  for (const { address, html } of pages) {
    const times = await inTurns(ROUNDS, { rendering: () => ask(address), react: bareReact(html) });
    rendered.push({ ...times, bytes: gzipSync(html).length });
  }
  process.send!(rendered);
  process.disconnect();
});
