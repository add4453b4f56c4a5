import { GATE_WORDS } from "./words/gate-words.ts";
import { JOB_WORDS } from "./words/job-words.ts";
import { PROBLEM_WORDS } from "./words/problem-words.ts";

/** Everything that is said of a draft and of the work on it, in English. Another language has the same, made of the same values. */
const ENGLISH = { ...PROBLEM_WORDS, ...GATE_WORDS, ...JOB_WORDS };
export type AuthoringWords = typeof ENGLISH;
export type SaidCode = keyof AuthoringWords;

/** A sentence as what it says: a code and the values that it is made of. */
export type Said = { [Code in SaidCode]: { code: Code; values: Parameters<AuthoringWords[Code]> } }[SaidCode];

export const say = <Code extends SaidCode>(code: Code, ...values: Parameters<AuthoringWords[Code]>): Said =>
  ({ code, values }) as Said;

/** In the words of a language. */
export function inWords(words: AuthoringWords, { code, values }: Said): string {
  return (words[code] as (...values: readonly unknown[]) => string)(...values);
}

export const inEnglish = (said: Said): string => inWords(ENGLISH, said);

/** In English; `said`: the same for other languages. */
export type Sentence = { message: string; said: Said };

/** Sentences that follow one another: `message` has them in English, `said` for other languages; left out where they were kept as text. */
export type Told = { message: string; said?: Said[] };

export const told = (...said: Said[]): Told => ({ message: said.map(inEnglish).join(" "), said });

export const sentence = (said: Said): Sentence => ({ message: inEnglish(said), said });

/** What was kept, as data or, by an earlier version, as an English sentence. */
export const saidOf = (kept: Said | string): Said => (typeof kept === "string" ? say("told", kept) : kept);

/** One that was kept, and may be of a version that said other things. */
export const isSaid = (value: unknown): value is Said => {
  const { code, values } = Object(value) as { code?: unknown; values?: unknown };
  return typeof code === "string" && Object.hasOwn(ENGLISH, code) && Array.isArray(values);
};
