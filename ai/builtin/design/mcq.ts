import { reasonsBefore } from "../../../domain/room/reasons.ts";
import type { McqTask } from "../../../domain/room/task.ts";
import type { InterviewerBrief } from "../../brief.ts";
import { unansweredWords } from "../progress.ts";
import { isInsult, readMessage } from "../reading.ts";
import { says } from "../says.ts";
import { authored, moving, pick, type Reply, say, wasSaid } from "../wording.ts";
import { asksWithoutFact, offerHint, sessionReply, wantsAnswer } from "./session.ts";

/** Around a choice between options: nothing on any of them before it is made, the trade-off behind it afterwards. */
export function mcqReply(brief: InterviewerBrief, task: McqTask): Reply {
  const reading = readMessage(unansweredWords(brief), brief.locale);
  const owes = task.answer !== null && task.key === null;
  if (
    !task.key &&
    (reading.signs.has("asksVerdict") || wantsAnswer(reading) || ASKS_WHICH.test(reading.text))
  )
    return owes ? askedAgain(brief) : say(pick(brief, says(brief).design.lines.notYet));
  const session = sessionReply(brief, reading);
  if (owes && (isInsult(reading) || reading.signs.has("pleasantry"))) return askedAgain(brief);
  if (session) return session;
  if (task.key)
    return followUp(brief, reading.signs.has("dontKnow") ? pick(brief, says(brief).design.lines.next) : null);
  if (asksWithoutFact(reading)) return say(pick(brief, says(brief).design.lines.unspecified));
  if (owes) return askedAgain(brief);
  if (reading.signs.has("dontKnow") && reading.words <= 12) return offerHint(brief);
  return say(pick(brief, says(brief).design.lines.choose));
}

/** "Is the right answer C?", "Is it B?" */
const ASKS_WHICH =
  /\b(?:right|correct|best)\b[^.?!]{0,20}\b(?:answer|option|one|choice)\b[^.!]*\?|\b(?:is|be) (?:it )?(?:option |answer )?[a-d]\s*(?:right|correct)?\s*\?/i;

/** What was no reason leaves the reasons owed. */
function askedAgain(brief: InterviewerBrief): Reply {
  const { why, stands, owed } = says(brief).design.sentences.mcq;
  return say(pick(brief, wasSaid(brief, [...why, ...stands]) ? owed : why));
}

/** The choice is made without a word on why; what was told before it is not asked for again. */
export function reasoningReply(brief: InterviewerBrief): Reply {
  const { why, stands } = says(brief).design.sentences.mcq;
  return say(pick(brief, reasonsBefore(brief.transcript) === null ? why : stands));
}

/** The right option was shown: on to the trade-off behind it. */
export const revealReply = (brief: InterviewerBrief): Reply =>
  followUp(brief, pick(brief, says(brief).design.lines.explained));

function followUp(brief: InterviewerBrief, lead: string | null): Reply {
  const asks = (brief.authored.design?.follow_ups ?? []).map((one) => one.ask);
  const open = asks.find((ask) => !wasSaid(brief, [ask]));
  const isFirst = !asks.some((ask) => wasSaid(brief, [ask]));
  const { roundMinutesLeft } = brief.interview;
  const hasTime = isFirst || roundMinutesLeft === null || roundMinutesLeft >= 1;
  if (open && hasTime) return say(lead, authored(brief, open));
  return moving("wrap-up", say(isFirst ? lead : null, pick(brief, says(brief).design.lines.leave)));
}
