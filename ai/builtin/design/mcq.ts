import type { McqTask } from "../../../domain/room/task.ts";
import type { InterviewerBrief } from "../../brief.ts";
import { unansweredWords } from "../progress.ts";
import { readMessage } from "../reading.ts";
import { moving, pick, type Reply, say, wasSaid } from "../wording.ts";
import { DESIGN_LINES } from "./lines.ts";
import { asksWithoutFact, offerHint, sessionReply } from "./session.ts";

/** Around a choice between options: nothing on any of them before it is made, the trade-off behind it afterwards. */
export function mcqReply(brief: InterviewerBrief, task: McqTask): Reply {
  const reading = readMessage(unansweredWords(brief));
  if (!task.key && (reading.signs.has("asksVerdict") || reading.signs.has("wantsSolution")))
    return say(pick(brief, DESIGN_LINES.notYet));
  const session = sessionReply(brief, reading);
  if (session) return session;
  if (task.key) return followUp(brief, reading.signs.has("dontKnow") ? pick(brief, DESIGN_LINES.next) : null);
  if (asksWithoutFact(reading)) return say(pick(brief, DESIGN_LINES.unspecified));
  if (task.answer) return wasSaid(brief, WHY) ? say(pick(brief, DESIGN_LINES.more)) : say(pick(brief, WHY));
  if (reading.signs.has("dontKnow") && reading.words <= 12) return offerHint(brief);
  return say(pick(brief, DESIGN_LINES.choose));
}

/** The choice is made without a word on why. */
export const reasoningReply = (brief: InterviewerBrief): Reply => say(pick(brief, WHY));

/** The right option was shown: on to the trade-off behind it. */
export const revealReply = (brief: InterviewerBrief): Reply =>
  followUp(brief, pick(brief, DESIGN_LINES.explained));

function followUp(brief: InterviewerBrief, lead: string | null): Reply {
  const asks = (brief.authored.design?.follow_ups ?? []).map((one) => one.ask);
  const open = asks.find((ask) => !wasSaid(brief, [ask]));
  const isFirst = !asks.some((ask) => wasSaid(brief, [ask]));
  const { roundMinutesLeft } = brief.interview;
  const hasTime = isFirst || roundMinutesLeft === null || roundMinutesLeft >= 1;
  if (open && hasTime) return say(lead, open);
  return moving("wrap-up", say(isFirst ? lead : null, pick(brief, DESIGN_LINES.leave)));
}

const WHY = [
  "Before the answer opens: what speaks for that option, and what against the others?",
  "What made you pick it, and why not one of the others?",
];
