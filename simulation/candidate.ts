import type { Millis } from "../domain/ids.ts";
import type { Random } from "../domain/judge/random.ts";
import type { Language } from "../domain/judge/signature.ts";
import type { OptionKey } from "../domain/question.ts";
import type { Message, RoomState, Round, Run } from "../domain/room/state.ts";
import type { SimulatedQuestion } from "./question.ts";

/** What a candidate sees of the interview, and what they happen to know of the question. */
export type View = {
  state: RoomState;
  round: Round;
  /** Of this round, oldest first. */
  messages: Message[];
  runs: Run[];
  now: Millis;
  knows: SimulatedQuestion;
  /** The same for the same seed, question and key, at any time. */
  chance(key: string): Random;
};

type Act =
  | { do: "say"; texts: string[] }
  | { do: "write"; code: string }
  | { do: "run"; input: string | null }
  | { do: "submit" }
  | { do: "hint" }
  | { do: "review" }
  | { do: "choose"; key: OptionKey; reasoning: string | null }
  | { do: "act"; text: string }
  | { do: "pause"; forMs: number }
  | { do: "finish" }
  | { do: "wait" };

/** What the candidate does next: after so long of doing nothing, and so long of typing a message. */
export type Move = Act & { thinkMs: number; typeMs?: number };

/** A pure function of what is seen: asked again whenever something has happened. */
export type Candidate = {
  name: CandidateName;
  language: Language;
  displayName: string | null;
  next(view: View): Move;
};

export const CANDIDATE_NAMES = [
  "strong",
  "average",
  "stuck",
  "gibberish",
  "silent",
  "chatty",
  "wrong",
  "injecting",
  "spanish",
  "dropping",
] as const;
export type CandidateName = (typeof CANDIDATE_NAMES)[number];

/** Those who play system-design interviews as well. */
export const DESIGN_CANDIDATE_NAMES = [
  "strong",
  "average",
  "stuck",
  "gibberish",
  "silent",
  "wrong",
  "injecting",
  "dropping",
] as const satisfies CandidateName[];
export type DesignCandidateName = (typeof DESIGN_CANDIDATE_NAMES)[number];
