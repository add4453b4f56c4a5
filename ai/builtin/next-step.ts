import type { InterviewerBrief } from "../brief.ts";
import { costQuestion } from "./code-asks.ts";
import {
  edgeCasesAsked,
  followUpsAsked,
  hasAsked,
  openEdgeCase,
  openFollowUp,
  type Progress,
} from "./progress.ts";
import { type Ask, says } from "./says.ts";
import { moving, pick, type Reply, say, wasSaid } from "./wording.ts";

const FOLLOW_UPS = 2;
const CLOSING_MINUTES = 3;

/** What the interview needs next, as the interviewer would put it; null when the candidate should simply go on. */
export function nextStep(brief: InterviewerBrief, progress: Progress): Reply | null {
  if (progress.green) return review(brief, progress);
  if (isClosing(brief)) return closingTime(brief);
  if (!progress.approach && !progress.coding) {
    return ask(brief, "approach") ?? ask(brief, "example") ?? once(brief, says(brief).lines.writeAnyway);
  }
  if (brief.approachShown !== null && !progress.coding) {
    const begin = ask(brief, "afterApproach");
    if (begin) return moving("code", begin);
  }
  if (!progress.costStated && !progress.coding) {
    const cost = ask(brief, "cost");
    if (cost) return moving("approach", cost);
  }
  if (progress.fasterThanBest && !progress.coding) {
    const arrive = ask(brief, "arrive");
    if (arrive) return moving("approach", arrive);
  }
  if (progress.slowerThanBest && !progress.coding) {
    const fastEnough = ask(brief, "fastEnough");
    if (fastEnough) return moving("approach", fastEnough);
  }
  if (!progress.coding) {
    const write = once(brief, says(brief).lines.write);
    return write && moving("code", write);
  }
  return null;
}

/** After every test has passed: cost and how it goes with the code, one edge case, follow-ups one at a time, then the end of the round. */
export function review(brief: InterviewerBrief, progress: Progress): Reply {
  const briefly = isClosing(brief);
  if (!progress.costStated) {
    const cost = ask(brief, "finalCost");
    if (cost) return moving("follow-up", cost);
  }
  const mismatch = briefly ? null : costQuestion(brief, progress);
  if (mismatch) return moving("follow-up", say(mismatch));
  const edge = edgeCasesAsked(brief) === 0 && !briefly ? openEdgeCase(brief, progress) : null;
  if (edge) return moving("follow-up", say(edge));
  const followUp = followUpsAsked(brief) < FOLLOW_UPS && !briefly ? openFollowUp(brief) : null;
  if (followUp) return moving("follow-up", say(followUp));
  const wrap = ask(brief, "anyQuestions");
  return moving(
    "wrap-up",
    wrap
      ? say(pick(brief, says(brief).lines.thatWasAll), wrap.text)
      : say(pick(brief, says(brief).lines.finish)),
  );
}

/** The question, unless it was asked before. */
export function ask(brief: InterviewerBrief, name: Ask): Reply | null {
  return hasAsked(brief, name) ? null : say(pick(brief, says(brief).asks[name]));
}

const once = (brief: InterviewerBrief, lines: readonly string[]): Reply | null =>
  wasSaid(brief, lines) ? null : say(pick(brief, lines));

export function isClosing(brief: InterviewerBrief): boolean {
  const { minutesLeft } = brief.interview;
  return minutesLeft !== null && minutesLeft <= CLOSING_MINUTES;
}

/** Said once when the end is near and the code is not accepted yet. */
export function closingTime(brief: InterviewerBrief): Reply | null {
  const line = says(brief).sentences.time.closing;
  if (brief.transcript.some((message) => message.role === "ASSISTANT" && message.text.includes(line)))
    return null;
  return moving("wrap-up", say(`${minutesLeft(brief)}, ${line}`));
}

export function minutesLeft(brief: InterviewerBrief): string {
  const { time } = says(brief).sentences;
  const minutes = brief.interview.minutesLeft;
  if (minutes === null) return time.none;
  const whole = Math.floor(minutes);
  if (whole < 1) return time.seconds;
  return whole === 1 ? time.one : time.several(whole);
}
