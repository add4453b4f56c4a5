import type { Locale } from "../../domain/locale.ts";
import type { Check } from "../../domain/scoring/rubric.ts";
import type { RoundRecord } from "../brief.ts";
import type { Table } from "../table.ts";
import { CHECKS } from "./checks-es.ts";
import { WORDS as WORDS_EN } from "./words-en.ts";
import { WORDS as WORDS_ES } from "./words-es.ts";

export type ReportWords = Table<typeof WORDS_EN>;

/** The sentences of a report in the language of its interview. */
export const reportWords = (locale: Locale = "en"): ReportWords => WORDS[locale];

const WORDS: Record<Locale, ReportWords> = { en: WORDS_EN, es: WORDS_ES };

/** What a yes to the check shows and a no advises; a point of the question stands in its own words. */
export function wordsOfCheck(
  { locale, question }: Pick<RoundRecord, "locale" | "question">,
  { id, shows, advice }: Check,
): { shows: string; advice: string } {
  if (locale !== "es") return { shows, advice };
  const named = isNamed(id) ? CHECKS[id] : null;
  if (named) return named;
  const [kind = "", place] = id.split("-");
  const { design } = question;
  const at = Number(place);
  if (kind === "estimate") {
    const figure = withStop(design?.estimates[at]?.name ?? "");
    return {
      shows: `Tu cifra está en el rango correcto: ${figure}`,
      advice: `Calcula esta cifra, o revísala: ${figure}`,
    };
  }
  const points = kind === "bonus" ? design?.bonus_points : design?.key_points;
  const point = withStop(points?.[at] ?? "");
  return { shows: `Cubriste esto: ${point}`, advice: `Sin cubrir: ${point}` };
}

const isNamed = (id: string): id is keyof typeof CHECKS => Object.hasOwn(CHECKS, id);
const withStop = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
