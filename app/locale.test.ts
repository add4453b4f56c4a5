import { describe, expect, test } from "vitest";
import { readerOf } from "./locale.ts";

const request = (headers: Record<string, string>) => new Request("http://localhost/", { headers });

describe("readerOf", () => {
  test("a reader who chose nothing gets the system's theme, their language and UTC", () => {
    expect(readerOf(request({ "accept-language": "de-CH,en;q=0.5" }))).toEqual({
      theme: null,
      locale: "de-CH",
      timeZone: "UTC",
    });
  });

  test("choices come from cookies", () => {
    const reader = readerOf(request({ cookie: "session=x; theme=dark; tz=Europe%2FBerlin" }));
    expect(reader).toMatchObject({ theme: "dark", timeZone: "Europe/Berlin" });
  });

  test("nonsense in headers falls back instead of failing", () => {
    const reader = readerOf(request({ cookie: "theme=pink; tz=%E0%A4%A", "accept-language": "!!,*" }));
    expect(reader).toEqual({ theme: null, locale: "en", timeZone: "UTC" });
  });
});
