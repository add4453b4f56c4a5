import type { Locale } from "../../domain/locale.ts";
import { spanish } from "../languages.ts";

/** What was said as facts and rubrics would put it; in an English interview as it stands. */
export const inEnglish = ({ locale }: { locale?: Locale }, text: string): string =>
  locale === "es" ? spanish().glossed(text) : text;

/** Both: the words as they were said, and as facts and rubrics would put them. */
export const withEnglish = (of: { locale?: Locale }, text: string): string =>
  of.locale === "es" ? `${text}\n${inEnglish(of, text)}` : text;
