import { renderToString } from "react-dom/server.browser";
import { expect, test } from "vitest";
import { inReadersLanguage } from "./language.server.ts";
import { common } from "./strings/common.ts";
import { room } from "./strings/room.ts";

const request = (language: string) =>
  new Request("http://localhost/", { headers: { "accept-language": language } });

/** As a request is answered: something is waited for, and the page is rendered when others are under way. */
const answer = (language: string, ms: number) =>
  inReadersLanguage(request(language), async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return renderToString(
      <main>
        <h1>{common.nav.home}</h1>
        <p>{common.loading}</p>
        <p>{room.hints.ask(1)}</p>
      </main>,
    );
  });

test("requests that are answered at once are each answered in their reader's language", async () => {
  const asked = Array.from({ length: 24 }, (_, at) => ({ language: at % 2 ? "es-MX" : "en-GB", ms: at % 5 }));
  const pages = await Promise.all(asked.map(({ language, ms }) => answer(language, ms)));
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
