import type { Locale } from "../../domain/locale.ts";

/** Orders on the language of an interview, beside those that are the same in all; null in an English one, which needs none. */
export const spokenIn = (locale: Locale | undefined, orders: string): string | null =>
  locale === undefined || locale === "en"
    ? null
    : `Language\n- The interview is held in ${NAMES[locale]}. ${orders} ${AS_WRITTEN}`;

const NAMES: Record<Exclude<Locale, "en">, string> = { es: "Spanish" };
const AS_WRITTEN =
  "Code, identifiers, names of data structures that have no usual translation, test inputs and whatever is quoted from a record stay exactly as written. Nobody is judged by their language.";
