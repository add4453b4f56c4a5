import type { McqTask } from "../../../domain/room/task.ts";
import type { InterviewerBrief } from "../../brief.ts";
import { unansweredWords } from "../progress.ts";
import { readMessage } from "../reading.ts";
import { moving, pick, type Reply, say, wasSaid } from "../wording.ts";
import { DESIGN_LINES } from "./lines.ts";
import { sessionReply } from "./session.ts";

/** Around a choice between options: nothing on any of them before it is made, the trade-off behind it afterwards. */
export function mcqReply(brief: InterviewerBrief, task: McqTask): Reply {
  const reading = readMessage(unansweredWords(brief));
  if (!task.key && (reading.signs.has("asksVerdict") || reading.signs.has("wantsSolution")))
    return say(pick(brief, DESIGN_LINES.notYet));
  const session = sessionReply(brief, reading);
  if (session) return session;
  if (task.key) return followUp(brief, null);
  if (reading.questions.length > 0) return say(pick(brief, DESIGN_LINES.unspecified));
  return task.answer ? say(pick(brief, WHY)) : say(pick(brief, DESIGN_LINES.choose));
}

/** The choice is made without a word on why. */
export const reasoningReply = (brief: InterviewerBrief): Reply => say(pick(brief, WHY));

/** The right option was shown: on to the trade-off behind it. */
export const revealReply = (brief: InterviewerBrief): Reply =>
  followUp(brief, pick(brief, DESIGN_LINES.explained));

function followUp(brief: InterviewerBrief, lead: string | null): Reply {
  const asks = (brief.authored.design?.follow_ups ?? []).map((one) => one.ask);
  const open = asks.find((ask) => !wasSaid(brief, [ask]));
  const asked = asks.length - asks.filter((ask) => !wasSaid(brief, [ask])).length;
  const { roundMinutesLeft } = brief.interview;
  const hasTime = roundMinutesLeft === null || roundMinutesLeft > 0.5 || asked === 0;
  if (open && hasTime) return say(lead, open);
  return moving("wrap-up", say(lead, pick(brief, DESIGN_LINES.leave)));
}

const WHY = [
  "Before the answer opens: what speaks for that option, and what against the others?",
  "What made you pick it, and why not one of the others?",
];
