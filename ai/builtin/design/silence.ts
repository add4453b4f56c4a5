import type { SilenceKind } from "../../../domain/room/state.ts";
import type { InterviewerBrief } from "../../brief.ts";
import { minutesLeft } from "../next-step.ts";
import { openQuestion } from "../progress.ts";
import { says } from "../says.ts";
import { moving, pick, type Reply, say, wasSaid } from "../wording.ts";
import { isLastCall } from "./pace.ts";

/** A word into a silence, the gentler the longer it lasts. It brings nothing new and asks for nothing after the first. */
export function designSilence(
  brief: InterviewerBrief,
  { step, of }: { step: number; of: SilenceKind },
): Reply {
  const { asks, silences } = says(brief);
  const words = silences.design;
  if (isLastCall(brief) && !wasSaid(brief, [words.lastCall, ...asks.anyQuestions]))
    return moving("wrap-up", say(`${minutesLeft(brief)}, ${words.lastCall}`));
  if (step > 1) return say(pick(brief, step === 2 ? words.second : words.last));
  if (of === "trailing-off") return say(pick(brief, words.trailingOff));
  if (of === "thinking") return say(pick(brief, words.thinking));
  if (of === "writing") return say(pick(brief, words.writing));
  return say(pick(brief, openQuestion(brief) ? words.open : words.quiet));
}
