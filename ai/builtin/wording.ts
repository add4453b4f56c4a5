import type { Phase, TurnAct } from "../../domain/room/event.ts";
import type { VisibleTest } from "../../domain/submission.ts";
import { textHash } from "../../domain/text-hash.ts";
import type { InterviewerBrief } from "../brief.ts";
import { plainWords } from "../terms.ts";
import { type Line, says } from "./says.ts";

/** What the built-in interviewer says, and what it asks the room for. */
export type Reply = { text: string; acts: TurnAct[] };

export const say = (...parts: (string | null)[]): Reply => ({
  text: parts.filter(Boolean).join(" "),
  acts: [],
});

/** A question of the authors' own: where the interview is in another language, with a word on that. */
export const authored = (brief: InterviewerBrief, ask: string): string => says(brief).sentences.authored(ask);

/** One of the wordings of a line. */
export const line = (brief: InterviewerBrief, name: Line, also: readonly string[] = []): Reply =>
  say(pick(brief, says(brief).lines[name]), also.length ? pick(brief, also) : null);

export const sentences = (text: string): number =>
  text.split(/[.?!](?:\s|$)/).filter((one) => one.trim()).length;

export const moving = (to: Phase, reply: Reply): Reply => ({
  ...reply,
  acts: [...reply.acts.filter((act) => act.act !== "move_on"), { act: "move_on", to }],
});

/** Chosen by what has happened so far, so that wording varies and the same history gives the same words; unsaid wording first. */
export function pick(brief: InterviewerBrief, variants: readonly string[]): string {
  const start = textHash(`${brief.question.slug} ${brief.transcript.map((message) => message.id).join(" ")}`);
  const turned = variants.map((_, index) => variants[(start + index) % variants.length] ?? "");
  const said = turned.map((variant) => lastSaid(brief, variant));
  const least = Math.min(...said);
  return turned[said.indexOf(least)] ?? "";
}

/** True when the interviewer has said one of these in this round. */
export function wasSaid(brief: InterviewerBrief, variants: readonly string[]): boolean {
  return variants.some((variant) => lastSaid(brief, variant) >= 0);
}

/** Where the interviewer last said it; -1: never. */
function lastSaid(brief: InterviewerBrief, words: string): number {
  const plain = plainWords(words);
  return brief.transcript.findLastIndex(
    (message) => message.role === "ASSISTANT" && plainWords(message.text).includes(plain),
  );
}

/** A test's input as it would be said: `nums = [5, 5], target = 10`, or the test's name where that is too long. */
export function inputInWords(brief: InterviewerBrief, test: VisibleTest): string {
  const { signature } = brief.question;
  const lines = test.input.split("\n").filter(Boolean);
  if (signature?.kind !== "function" || lines.length !== signature.params.length) return test.name;
  const words = lines.map((line, index) => `${signature.params[index]?.name} = ${line.trim()}`).join(", ");
  return words.length > 100 ? test.name : words;
}

/** The first name as it may be said; null for what is not a name. */
export function firstName(name: string | null): string | null {
  const first = name?.trim().split(/\s+/)[0] ?? "";
  return /^[\p{L}\p{M}'’-]{1,30}$/u.test(first) ? first : null;
}
