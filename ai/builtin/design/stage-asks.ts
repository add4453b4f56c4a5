import type { Phase } from "../../../domain/room/event.ts";
import { isExpected } from "../../../domain/scoring/design-rubric.ts";
import type { InterviewerBrief } from "../../brief.ts";
import { says } from "../says.ts";
import { type Asks, allAsks, STAGES, type StageAsk } from "./stages.ts";

/** What the stage asks of a candidate of this level, in order. */
export function asksOf(brief: Pick<InterviewerBrief, "level" | "locale">, phase: Phase): readonly StageAsk[] {
  const { level } = brief;
  const { usual, junior, senior, staff }: Held = says(brief).design.stages;
  const all = usual[phase] ?? [];
  const led = level === "junior" ? junior[phase] : undefined;
  return [
    ...(led ? [...led, ...all.slice(1, 1 + EXTRA_FOR_JUNIORS)] : all),
    ...(isExpected(level, "senior") ? (senior[phase] ?? []) : []),
    ...(level === "staff" ? (staff[phase] ?? []) : []),
  ];
}

type Held = Record<"usual" | "junior" | "senior" | "staff", Asks>;
const EXTRA_FOR_JUNIORS = 1;

/** So many of its words, each another one, and a question was spoken of. */
const TOLD_BY = 3;

/** These words already speak of what is asked. */
export function isTold({ told }: StageAsk, text: string): boolean {
  const found = text.toLowerCase().match(told) ?? [];
  return new Set(found).size >= TOLD_BY;
}

/** Every wording of every stage's questions, in English. */
export const ALL_ASKS = allAsks(STAGES);
