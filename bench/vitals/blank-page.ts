import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Visit } from "./visits.ts";

const PAGE = `<!doctype html><html lang="en"><title>Floor</title><meta name="viewport" content="width=device-width">
<main><h1>A page with a heading and a field</h1><label>Answer <input></label></main>`;

/** The least that a page can be. */
export const BLANK: Visit = {
  name: "floor",
  path: "/",
  async touch(page) {
    await page.getByLabel("Answer").click();
    await page.keyboard.type("I would begin", { delay: 20 });
  },
};

/** Serves it as it stands. */
export async function startBlankPage(): Promise<{ url: string; close(): void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}
