import { reasonsBefore } from "../../../domain/room/reasons.ts";
import type { McqTask } from "../../../domain/room/task.ts";
import type { InterviewerBrief } from "../../brief.ts";
import { unansweredWords } from "../progress.ts";
import { isInsult, readMessage } from "../reading.ts";
import { moving, pick, type Reply, say, wasSaid } from "../wording.ts";
import { DESIGN_LINES } from "./lines.ts";
import { asksWithoutFact, offerHint, sessionReply, wantsAnswer } from "./session.ts";

/** Around a choice between options: nothing on any of them before it is made, the trade-off behind it afterwards. */
export function mcqReply(brief: InterviewerBrief, task: McqTask): Reply {
  const reading = readMessage(unansweredWords(brief));
  const owes = task.answer !== null && task.key === null;
  if (
    !task.key &&
    (reading.signs.has("asksVerdict") || wantsAnswer(reading) || ASKS_WHICH.test(reading.text))
  )
    return owes ? askedAgain(brief) : say(pick(brief, DESIGN_LINES.notYet));
  const session = sessionReply(brief, reading);
  if (owes && (isInsult(reading) || reading.signs.has("pleasantry"))) return askedAgain(brief);
  if (session) return session;
  if (task.key) return followUp(brief, reading.signs.has("dontKnow") ? pick(brief, DESIGN_LINES.next) : null);
  if (asksWithoutFact(reading)) return say(pick(brief, DESIGN_LINES.unspecified));
  if (owes) return askedAgain(brief);
  if (reading.signs.has("dontKnow") && reading.words <= 12) return offerHint(brief);
  return say(pick(brief, DESIGN_LINES.choose));
}

/** "Is the right answer C?", "Is it B?" */
const ASKS_WHICH =
  /\b(?:right|correct|best)\b[^.?!]{0,20}\b(?:answer|option|one|choice)\b[^.!]*\?|\b(?:is|be) (?:it )?(?:option |answer )?[a-d]\s*(?:right|correct)?\s*\?/i;

/** What was no reason leaves the reasons owed. */
const askedAgain = (brief: InterviewerBrief): Reply =>
  say(pick(brief, wasSaid(brief, [...WHY, ...STANDS]) ? OWED : WHY));

/** The choice is made without a word on why; what was told before it is not asked for again. */
export const reasoningReply = (brief: InterviewerBrief): Reply =>
  say(pick(brief, reasonsBefore(brief.transcript) === null ? WHY : STANDS));

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

/** Any answer to it opens the explanations. */
const STANDS = [
  "You have told me your reasons already; is there anything to add, or do they stand as they are?",
  "I have your reasons from before; do they stand, or does one more belong to them?",
];
const WHY = [
  "Before the answer opens: what speaks for that option, and what against the others?",
  "What made you pick it, and why not one of the others?",
];
const OWED = [
  "Your reasons are still open: what speaks for your choice?",
  "The answer opens with your reasons, so a sentence is enough: why this option?",
  "I need a reason before the answer opens: what would go wrong with the others?",
];
