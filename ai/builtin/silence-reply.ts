import type { SilenceKind } from "../../domain/room/state.ts";
import type { InterviewerBrief } from "../brief.ts";
import { ask, closingTime, isClosing } from "./next-step.ts";
import { openQuestion } from "./progress.ts";
import { says } from "./says.ts";
import { moving, pick, type Reply, say } from "./wording.ts";

/** A word into a silence, the gentler the longer it lasts. It brings nothing new and asks for nothing after the first. */
export function silenceReply(
  brief: InterviewerBrief,
  { step, of }: { step: number; of: SilenceKind },
): Reply {
  const { first, open, second, last } = says(brief).silences;
  const closing = isClosing(brief) ? (of === "done" ? ask(brief, "anyQuestions") : closingTime(brief)) : null;
  if (closing) return moving("wrap-up", closing);
  const asked = openQuestion(brief) !== null && of !== "trailing-off" && of !== "thinking";
  if (step <= 1 && asked) return say(pick(brief, open));
  if (step <= 1) return say(pick(brief, first[of]));
  return say(pick(brief, step === 2 ? second[of] : last));
}
