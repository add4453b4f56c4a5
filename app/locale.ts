import { isTimeZone } from "../domain/calendar.ts";
import { kept } from "../domain/kept.ts";
import { DEFAULT_LOCALE, Locale } from "../domain/locale.ts";

const COOKIE = /(?:^|;\s*)(theme|tz|lang)=([^;]*)/g;

export type Theme = "light" | "dark";
/** `language`: of the words; `locale`: of dates and numbers, the same with the reader's region. */
export type Reader = { theme: Theme | null; language: Locale; locale: string; timeZone: string };

/** How this reader wants things: chosen theme, language, time zone. Null theme: the system's. */
export function readerOf(request: Request): Reader {
  const cookies = new Map<string, string>();
  for (const [, name, value] of (request.headers.get("cookie") ?? "").matchAll(COOKIE)) {
    cookies.set(name!, decodeSafely(value!));
  }
  const theme = cookies.get("theme");
  const timeZone = cookies.get("tz") ?? "";
  const wished = languagesIn(request.headers.get("accept-language") ?? "");
  const language = known(cookies.get("lang")) ?? firstKnown(wished) ?? DEFAULT_LOCALE;
  return {
    theme: theme === "light" || theme === "dark" ? theme : null,
    language,
    locale: localeOf(language, wished),
    timeZone: isTimeZone(timeZone) ? timeZone : "UTC",
  };
}

/** What keeps the choice in this browser, for those who are not signed in and for the first words after a sign-in. */
export const languageCookie = (language: Locale): string =>
  `lang=${language}; Path=/; Max-Age=31536000; SameSite=Lax`;

const known = (tag: string | undefined): Locale | null => Locale.options.find((one) => one === tag) ?? null;

const firstKnown = (wished: readonly Intl.Locale[]): Locale | null =>
  wished.map((locale) => known(locale.language)).find((language) => language !== null) ?? null;

/** The header's languages, those wanted most first. */
function languagesIn(header: string): Intl.Locale[] {
  const entries = header.split(",", 20).map((part) => {
    const [tag = "", ...parameters] = part.split(";").map((text) => text.trim());
    const weight = parameters.find((text) => text.startsWith("q="))?.slice(2);
    return { tag, weight: weight === undefined ? 1 : Number(weight) };
  });
  return entries
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ tag }) => localeIn(tag) ?? []);
}

/** Where the reader says their language they say its region; one of another language lends its region only. */
function localeOf(language: Locale, wished: readonly Intl.Locale[]): string {
  const own = wished.find((locale) => locale.language === language);
  if (own) return own.baseName;
  const region = wished[0]?.maximize().region;
  return region ? `${language}-${region}` : language;
}

/** Reading a tag costs more than a page's loaders do with it, and each of them asks. */
const localeIn = kept((tag: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}, 1000);

function decodeSafely(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
