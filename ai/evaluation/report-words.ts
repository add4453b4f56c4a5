import type { Locale } from "../../domain/locale.ts";
import type { Check } from "../../domain/scoring/rubric.ts";
import type { RoundRecord } from "../brief.ts";
import { spanish } from "../languages.ts";
import type { Table } from "../table.ts";
import { WORDS } from "./words-en.ts";

export type ReportWords = Table<typeof WORDS>;

/** The sentences of a report in the language of its interview. */
export const reportWords = (locale?: Locale): ReportWords =>
  locale === "es" ? spanish().REPORT_WORDS : WORDS;

/** What a yes to the check shows and a no advises; a point of the question stands in its own words. */
export function wordsOfCheck(
  { locale, question }: Pick<RoundRecord, "locale" | "question">,
  { id, shows, advice }: Check,
): { shows: string; advice: string } {
  if (locale !== "es") return { shows, advice };
  const { CHECKS } = spanish();
  if (isNamed(CHECKS, id)) return CHECKS[id];
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

const isNamed = <All extends object>(all: All, id: string): id is keyof All & string =>
  Object.hasOwn(all, id);
const withStop = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
