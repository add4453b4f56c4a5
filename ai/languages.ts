import type { Locale } from "../domain/locale.ts";

type Spanish = typeof import("./spanish.ts");

/**
 * What an interview in Spanish is held and graded with, loaded with the first one: nobody else pays for it. Whoever speaks,
 * reads or grades awaits this before anything else.
 */
export async function loadLanguage(locale: Locale = "en"): Promise<void> {
  if (locale === "es") loaded ??= await import("./spanish.ts");
}

/** Throws where nobody has loaded it, which is a bug. */
export function spanish(): Spanish {
  if (!loaded) throw new Error("Spanish was asked for before it was loaded");
  return loaded;
}

let loaded: Spanish | null = null;
