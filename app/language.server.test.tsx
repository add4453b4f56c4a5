import { Suspense } from "react";
import { renderToReadableStream } from "react-dom/server.browser";
import { expect, test } from "vitest";
import { inReadersLanguage } from "./language.server.ts";
import { common } from "./strings/common.ts";
import { room } from "./strings/room.ts";

const request = (language: string) =>
  new Request("http://localhost/", { headers: { "accept-language": language } });

/** A part of a page that is there later than the rest, as deferred data is. */
function late(ms: number) {
  let ready = false;
  const waiting = new Promise<void>((resolve) => {
    setTimeout(() => {
      ready = true;
      resolve();
    }, ms);
  });
  return function Late() {
    if (!ready) throw waiting;
    return <p>{room.hints.ask(1)}</p>;
  };
}

/** As a request is answered: something is waited for, a page is rendered, and the last of it comes when others are under way. */
const answer = (language: string, ms: number) =>
  inReadersLanguage(request(language), async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    const Late = late(ms);
    const body = await renderToReadableStream(
      <main>
        <h1>{common.nav.home}</h1>
        <Suspense fallback={common.loading}>
          <Late />
        </Suspense>
      </main>,
    );
    return new Response(body);
  });

test("requests that are answered at once are each answered in their reader's language to the last word", async () => {
  const asked = Array.from({ length: 24 }, (_, at) => ({ language: at % 2 ? "es-MX" : "en-GB", ms: at % 5 }));
  // The bodies are read out here, where no language is set: they are finished in their own.
  const pages = await Promise.all(asked.map(async ({ language, ms }) => (await answer(language, ms)).text()));
  for (const [at, page] of pages.entries()) {
    const [own, other] = asked[at]?.language === "es-MX" ? [SPANISH, ENGLISH] : [ENGLISH, SPANISH];
    for (const words of own) expect(page).toContain(words);
    for (const words of other) expect(page).not.toContain(words);
  }
  expect(common.nav.home).toBe("Home");
});

const ENGLISH = ["Home", "Loading", "Ask for hint 1"];
const SPANISH = ["Inicio", "Cargando", "Pedir la pista 1"];

test("the words tell whose language they are, also where nothing is known of the reader", () => {
  expect(inReadersLanguage(request("es-MX"), () => common.tag)).toBe("es");
  expect(inReadersLanguage(request("de"), () => common.tag)).toBe("en");
  expect(common.tag).toBe("en");
});

test("words that were taken out by part are looked up when they are read", () => {
  const { hints } = room;
  const { approach } = hints;
  expect(inReadersLanguage(request("es"), () => approach.title)).toBe("El planteamiento");
  expect(approach.title).toBe("The approach");
  expect(inReadersLanguage(request("es"), () => Object.values(common.nav))).toContain("Historial");
});
