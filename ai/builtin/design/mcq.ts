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
  if (task.answer)
    return wasSaid(brief, [...WHY, ...STANDS]) ? say(pick(brief, DESIGN_LINES.more)) : say(pick(brief, WHY));
  if (reading.signs.has("dontKnow") && reading.words <= 12) return offerHint(brief);
  return say(pick(brief, DESIGN_LINES.choose));
}

/** The choice is made without a word on why; what was told before it is not asked for again. */
export const reasoningReply = (brief: InterviewerBrief): Reply =>
  say(pick(brief, hasTold(brief) ? STANDS : WHY));

/** Reasons were given in the talk, ahead of the choice. */
const hasTold = ({ transcript }: InterviewerBrief): boolean =>
  transcript.some(({ role, type, text }) => {
    if (role !== "USER" || type === "MCQ") return false;
    const { words, questions, signs } = readMessage(text);
    return (
      words >= 8 &&
      questions.length === 0 &&
      !signs.has("dontKnow") &&
      REASONED.test(text) &&
      !GUESSED.test(text)
    );
  });

const REASONED =
  /\b(?:because|since|so that|otherwise|which means|due to|to (?:avoid|keep|prevent|protect)|too (?:slow|much|many|late|expensive|large)|as (?:it|they|the|there)|therefore|but (?:it|that|this|they))\b/i;
const GUESSED = /\bguess/i;

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
