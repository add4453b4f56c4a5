import { nextStage, stageFor } from "../../ai/stages.ts";
import { openRound } from "../../domain/room/state.ts";
import { type EffectDeps, type EffectOf, questionOf } from "./deps.ts";
import { done, failed, type Outcome } from "./outcome.ts";

/** After as many words that opened nothing a scenario moves on by itself: incidents do. */
const MISSES_BEFORE_NEXT = 2;

/** What the candidate's words bring to light: the authored stage they ask for, or the twist that is due in a design. */
export async function lookUpFacts(
  { messageId, roundId }: EffectOf<"look-up-facts">,
  deps: EffectDeps,
): Promise<Outcome> {
  const question = await questionOf(roundId, deps);
  if (!question) return failed("The facts of this question could not be loaded.");
  const nothing = { type: "facts.looked_up" as const, messageId, stage: null, twist: null };
  const state = deps.state();
  const round = openRound(state);
  const said = state.messages.find((message) => message.id === messageId);
  if (round?.id !== roundId || !said) return done(nothing);
  const { task } = round;
  if (task.kind === "design") return done({ ...nothing, twist: question.design?.twists[0]?.ask ?? null });
  if (task.kind !== "scenario") return done(nothing);
  const opened = task.stages.map((stage) => stage.index);
  const asked = stageFor(question.stages, opened, said.text);
  const index = asked ?? (task.misses >= MISSES_BEFORE_NEXT ? nextStage(question.stages, opened) : null);
  const stage = index === null ? undefined : question.stages[index];
  if (index === null || !stage) return done(nothing);
  return done({ ...nothing, stage: { index, title: stage.title, text: stage.reveals } });
}
