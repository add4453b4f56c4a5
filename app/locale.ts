const COOKIE = /(?:^|;\s*)(theme|tz)=([^;]*)/g;

export type Theme = "light" | "dark";
export type Reader = { theme: Theme | null; locale: string; timeZone: string };

/** How this reader wants things: chosen theme, language, time zone. Null theme: the system's. */
export function readerOf(request: Request): Reader {
  const cookies = new Map<string, string>();
  for (const [, name, value] of (request.headers.get("cookie") ?? "").matchAll(COOKIE)) {
    cookies.set(name!, decodeSafely(value!));
  }
  const theme = cookies.get("theme");
  return {
    theme: theme === "light" || theme === "dark" ? theme : null,
    locale: localeOf(request.headers.get("accept-language")),
    timeZone: validZone(cookies.get("tz")) ?? "UTC",
  };
}

/** The first language of the header that Intl knows. Texts are English; dates and numbers follow the reader. */
function localeOf(header: string | null): string {
  for (const part of (header ?? "").split(",")) {
    const tag = part.split(";")[0]!.trim();
    if (tag && tag !== "*") {
      try {
        return Intl.getCanonicalLocales(tag)[0] ?? "en";
      } catch {
        // Not a language tag; the next one may be.
      }
    }
  }
  return "en";
}

function validZone(zone: string | undefined): string | null {
  if (!zone) return null;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone;
  } catch {
    return null;
  }
}

function decodeSafely(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
