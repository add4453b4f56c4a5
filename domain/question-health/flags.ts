import type { Language } from "../judge/signature.ts";
import type { Difficulty } from "../question.ts";
import { FEWEST } from "./discrimination.ts";
import type { QuestionHealth } from "./health.ts";
import type { LanguageSkew } from "./language-skew.ts";

/** `now`: candidates are hurt by it today. `soon`: the question does its work badly. `note`: worth knowing. */
export type Urgency = "now" | "soon" | "note";

/** Something about a question that asks for a person's look, with the figures of its sentence. */
export type Flag = { urgency: Urgency } & (
  | { kind: "tests_wrong"; open: number }
  | { kind: "reported"; open: number }
  | { kind: "reversed"; r: number; n: number }
  | { kind: "tells_little"; r: number; n: number }
  | { kind: "all_pass"; median: number; n: number }
  | { kind: "all_fail"; median: number; n: number }
  | { kind: "harder"; label: Difficulty; nearest: Difficulty }
  | { kind: "easier"; label: Difficulty; nearest: Difficulty }
  | { kind: "hints_needed"; share: number; n: number }
  | { kind: "too_long"; share: number; n: number }
  | { kind: "language"; language: Language; points: number; n: number }
  | { kind: "abandoned"; share: number; n: number }
);

/**
 * What stands out. A share or a correlation counts only where its whole interval lies beyond the bound: with few answers
 * chance alone would flag half of a bank.
 */
export function flagsOf(health: Omit<QuestionHealth, "flags">): Flag[] {
  const flags = [...ofReports(health), ...ofScores(health), ...ofRounds(health)];
  return flags.sort((a, b) => WEIGHT[b.urgency] - WEIGHT[a.urgency]);
}

type Seen = Omit<QuestionHealth, "flags">;

function ofReports({ reports }: Seen): Flag[] {
  const others = reports.UNCLEAR + reports.OTHER;
  return [
    ...(reports.TESTS_WRONG > 0
      ? [{ kind: "tests_wrong", urgency: "now", open: reports.TESTS_WRONG } as const]
      : []),
    ...(others > 0 ? [{ kind: "reported", urgency: "soon", open: others } as const] : []),
  ];
}

function ofScores({ discrimination: { n, value: r }, score, answered, label }: Seen): Flag[] {
  const flags: Flag[] = [];
  if (r && r.high < 0) flags.push({ kind: "reversed", urgency: "now", r: r.value, n });
  else if (r && r.high < GOOD_R) flags.push({ kind: "tells_little", urgency: "soon", r: r.value, n });
  if (score && answered >= FEWEST) {
    const { median } = score;
    if (median >= ALL_PASS) flags.push({ kind: "all_pass", urgency: "note", median, n: answered });
    if (median <= ALL_FAIL) flags.push({ kind: "all_fail", urgency: "soon", median, n: answered });
  }
  if (label && label.verdict !== "fits" && answered >= FEWEST) {
    const { verdict: kind, nearest } = label;
    flags.push({ kind, urgency: "soon", label: label.label, nearest });
  }
  return flags;
}
/** From here on a question tells strong from weak well (Ebel & Frisbie 1991). */
const GOOD_R = 0.3;
/** Of a hundred points: where hardly anybody is told apart any more. */
const ALL_PASS = 97;
const ALL_FAIL = 15;

function ofRounds({ hints, time, languages, abandoned }: Seen): Flag[] {
  const flags: Flag[] = [];
  if (hints && hints.n >= FEWEST && hints.share.low > MOST)
    flags.push({ kind: "hints_needed", urgency: "note", share: hints.share.value, n: hints.n });
  if (time && time.n >= FEWEST && time.over.low > OFTEN)
    flags.push({ kind: "too_long", urgency: "soon", share: time.over.value, n: time.n });
  if (abandoned && abandoned.n >= FEWEST && abandoned.share.low > SELDOM)
    flags.push({ kind: "abandoned", urgency: "soon", share: abandoned.share.value, n: abandoned.n });
  const skewed = languages.filter(isSkewed).sort((a, b) => points(b) - points(a))[0];
  if (skewed?.difference) {
    const { language, n, difference } = skewed;
    flags.push({ kind: "language", urgency: "soon", language, points: difference.value, n });
  }
  return flags;
}
const MOST = 0.6;
const OFTEN = 0.3;
const SELDOM = 0.15;
/** Points of score: about half a band. */
const SKEW = 8;
const points = ({ difference }: LanguageSkew) => Math.abs(difference?.value ?? 0);
const isSkewed = (one: LanguageSkew): boolean =>
  one.difference !== null && points(one) >= SKEW && (one.difference.low > 0 || one.difference.high < 0);

const WEIGHT: Record<Urgency, number> = { now: 100, soon: 10, note: 1 };

/** How much a question asks to be looked at; 0: not at all. */
export const attention = (flags: readonly Flag[]): number =>
  flags.reduce((sum, { urgency }) => sum + WEIGHT[urgency], 0);
