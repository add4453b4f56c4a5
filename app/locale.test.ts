import { describe, expect, test } from "vitest";
import { languageCookie, readerOf } from "./locale.ts";

const request = (headers: Record<string, string>) => new Request("http://localhost/", { headers });
const reading = (headers: Record<string, string>) => {
  const { language, locale } = readerOf(request(headers));
  return [language, locale];
};

describe("readerOf", () => {
  test("a reader who chose nothing gets the system's theme, English words with their region's dates, and UTC", () => {
    expect(readerOf(request({ "accept-language": "de-CH,fr;q=0.5" }))).toEqual({
      theme: null,
      language: "en",
      locale: "en-CH",
      timeZone: "UTC",
    });
  });

  test("choices come from cookies", () => {
    const reader = readerOf(request({ cookie: "session=x; theme=dark; lang=es; tz=Europe%2FBerlin" }));
    expect(reader).toMatchObject({ theme: "dark", language: "es", timeZone: "Europe/Berlin" });
  });

  test("nonsense in headers falls back instead of failing", () => {
    const cookie = "theme=pink; tz=%E0%A4%A; lang=xx";
    const reader = readerOf(request({ cookie, "accept-language": "!!,*,;q=,es;q=x" }));
    expect(reader).toEqual({ theme: null, language: "en", locale: "en", timeZone: "UTC" });
  });
});

describe("the language", () => {
  test("is the one the browser wants most of those there are", () => {
    expect(reading({ "accept-language": "es-MX,en;q=0.8" })).toEqual(["es", "es-MX"]);
    expect(reading({ "accept-language": "en;q=0.5,es-AR;q=0.9" })).toEqual(["es", "es-AR"]);
    expect(reading({ "accept-language": "ca,pt;q=0.9,es;q=0.8,en;q=0.7" })).toEqual(["es", "es"]);
    expect(reading({ "accept-language": "es;q=0,en-GB" })).toEqual(["en", "en-GB"]);
    expect(reading({})).toEqual(["en", "en"]);
  });

  test("that was chosen goes before the browser's, whose region is kept for dates", () => {
    expect(reading({ cookie: languageCookie("es"), "accept-language": "en-US" })).toEqual(["es", "es-US"]);
    expect(reading({ cookie: languageCookie("en"), "accept-language": "es-MX,en-GB;q=0.4" })).toEqual([
      "en",
      "en-GB",
    ]);
  });
});
