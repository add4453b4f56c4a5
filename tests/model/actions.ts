import fc from "fast-check";
import { OptionKey, type QuestionType } from "../../domain/question.ts";
import { POISON } from "./outside/postgres.ts";
import { BOTH_DEEDS, DEEDS, SMALL_TALK } from "./outside/question-bank.ts";

/** What a candidate does with a page. */
export type Action =
  | { type: "chat"; text: string }
  | { type: "code.language"; language: "javascript" | "python" }
  | { type: "run"; customInput: string | null }
  | { type: "answer.mcq"; key: OptionKey; explanation: string }
  | { type: "answer.scenario"; text: string }
  | { type: "end"; giveUp: boolean }
  | { type: "start" | "submit" | "hint" | "review" | "round.finish" | "round.skip" | "pause" | "resume" }
  | { type: "takeover" | "stop" };

/** So much at once that stages of a design are passed over. */
const LONG_ANSWER = "We shard by user and copy each shard twice. ".repeat(20).trim();

const plain = <T extends Action["type"]>(...types: T[]) =>
  fc.constantFrom(...types).map((type) => ({ type }) as Extract<Action, { type: T }>);
const chat = (...texts: string[]) =>
  fc.constantFrom(...texts).map((text) => ({ type: "chat" as const, text }));

const run = fc
  .constantFrom(null, "[1]\n2", "nonsense")
  .map((customInput) => ({ type: "run" as const, customInput }));
const language = fc
  .constantFrom("javascript" as const, "python" as const)
  .map((to) => ({ type: "code.language" as const, language: to }));
const end = fc.boolean().map((giveUp) => ({ type: "end" as const, giveUp }));
const choose = fc.record({
  type: fc.constant("answer.mcq" as const),
  key: fc.constantFrom(...OptionKey.options),
  explanation: fc.constantFrom("", "", "Reads outnumber writes.", "It is simple.", POISON),
});
const deed = fc.record({
  type: fc.constant("answer.scenario" as const),
  text: fc.constantFrom(...DEEDS, BOTH_DEEDS, "I wait.", POISON),
});

const coding: fc.Arbitrary<Action> = fc.oneof(
  { weight: 9, arbitrary: chat("I would sort.", "Is it sorted?", POISON) },
  { weight: 4, arbitrary: plain("hint") },
  { weight: 5, arbitrary: plain("submit") },
  { weight: 2, arbitrary: run },
  { weight: 4, arbitrary: plain("pause", "resume", "resume") },
  { weight: 2, arbitrary: plain("round.finish", "round.skip") },
  { weight: 1, arbitrary: language },
  { weight: 2, arbitrary: plain("takeover", "stop") },
  { weight: 2, arbitrary: plain("start", "review", "review") },
  { weight: 1, arbitrary: end },
  // Of another kind of question: refused.
  { weight: 1, arbitrary: fc.oneof(choose, deed) },
);

const design: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 9,
    arbitrary: chat(
      "I would shard by user.",
      "How many users?",
      ...DEEDS,
      BOTH_DEEDS,
      SMALL_TALK,
      LONG_ANSWER,
      POISON,
    ),
  },
  { weight: 6, arbitrary: choose },
  { weight: 7, arbitrary: deed },
  { weight: 2, arbitrary: plain("hint") },
  { weight: 5, arbitrary: plain("pause", "resume", "resume") },
  { weight: 4, arbitrary: plain("round.finish", "round.finish", "round.skip") },
  { weight: 2, arbitrary: plain("takeover", "stop") },
  { weight: 3, arbitrary: plain("start", "review", "review") },
  { weight: 1, arbitrary: end },
  // There is no code: refused.
  { weight: 1, arbitrary: fc.oneof(run, language, plain("submit")) },
);

export const actionIn: Record<QuestionType, fc.Arbitrary<Action>> = {
  DSA: coding,
  SYSTEM_DESIGN: design,
};
