import type { ScenarioTask } from "../../../domain/room/task.ts";
import type { InterviewerBrief } from "../../brief.ts";
import { unansweredWords } from "../progress.ts";
import { isSmallTalk, type Reading, readMessage } from "../reading.ts";
import { moving, pick, type Reply, say, wasSaid } from "../wording.ts";
import { DESIGN_LINES } from "./lines.ts";
import { isEnding } from "./pace.ts";
import { sessionReply } from "./session.ts";

/** In a scenario the interviewer is the world: it says what an act brings, and asks what comes next. */
export function scenarioReply(brief: InterviewerBrief, task: ScenarioTask): Reply {
  const reading = readMessage(unansweredWords(brief));
  const session = sessionReply(brief, reading);
  if (session) return session;
  if (isAllOpen(brief, task) || isEnding(brief) || isOver(brief)) return afterwards(brief);
  // Nobody tried anything, so nothing came of it.
  if (isSmallTalk(reading.text)) return say(unasked(brief, ACT) ?? pick(brief, DESIGN_LINES.more));
  if (reading.signs.has("dontKnow") && reading.words <= 25) return say(pick(brief, SMALLER));
  return say(pick(brief, DESIGN_LINES.missed), unasked(brief, isLooking(reading) ? LOOK : ACT));
}

/** One that was not put yet; null: all were. */
function unasked(brief: InterviewerBrief, asks: readonly string[]): string | null {
  const open = asks.filter((one) => !wasSaid(brief, [one]));
  return open.length > 0 ? pick(brief, open) : null;
}

/** A stage has opened. */
export function stageReply(brief: InterviewerBrief, task: ScenarioTask): Reply {
  if (isOver(brief)) return say(pick(brief, DESIGN_LINES.opened));
  const asks = isAllOpen(brief, task) ? LAST : READ;
  return say(pick(brief, DESIGN_LINES.opened), unasked(brief, asks));
}

/** The goodbye was said: whatever comes after it, nothing is asked any more. */
const isOver = (brief: InterviewerBrief): boolean =>
  brief.phase === "wrap-up" || wasSaid(brief, DESIGN_LINES.leave);

const isAllOpen = ({ question }: InterviewerBrief, task: ScenarioTask): boolean =>
  task.stages.length >= question.stages_total;

const isLooking = ({ text }: Reading): boolean =>
  text.includes("?") || /\b(?:look|check|see|read|compare|ask|graph|dashboard|logs?|metrics?)\b/i.test(text);

/** Everything is known: what would last is asked for unless it was said, and then the authored questions on it. */
function afterwards(brief: InterviewerBrief): Reply {
  const open = (brief.authored.design?.follow_ups ?? []).find((one) => !wasSaid(brief, [one.ask]));
  const said = brief.transcript.filter(({ role }) => role === "USER").map(({ text }) => text);
  const hasLasting = said.some((text) => FOR_GOOD.test(text)) || wasSaid(brief, LASTING);
  const leaving = () => moving("wrap-up", say(pick(brief, DESIGN_LINES.leave)));
  if (isOver(brief)) return leaving();
  if (isEnding(brief) && (brief.phase === "follow-up" || hasLasting)) return leaving();
  if (!hasLasting) return moving("follow-up", say(pick(brief, LASTING)));
  return open ? moving("follow-up", say(open.ask)) : leaving();
}

const FOR_GOOD =
  /\b(?:for good|long[- ]term|permanent(?:ly)?|(?:in|for) (?:the )?future|alerts? (?:when|if|as soon as|once)|prevents?|from now on|post[- ]?mortem|next time|lasting|so that (?:it|this) (?:does not|doesn't|cannot|never) )\b/i;
const READ = [
  "What do you make of it, and what do you do now?",
  "How do you read that, and what is your next step?",
  "What does that tell you, and what do you do about it?",
  "What follows from that for you?",
];
const LAST = ["What do you do with that, right now?", "How do you act on that in the minutes you have?"];
const LOOK = [
  "What would you look at next?",
  "Where else would you look?",
  "What else do you want to know?",
  "Which figure would change your mind?",
];
const ACT = [
  "What is your next step?",
  "What do you do next, and why that first?",
  "What comes after that?",
  "What are you waiting for before the next step?",
];
const SMALLER = [
  "Then begin smaller: which single figure would you want to see?",
  "Leave the cause aside for now: what would make it less bad for users?",
  "You need not know yet: whom or what would you ask?",
];
const LASTING = [
  "Suppose it is calm again: what do you change so that this does not come back?",
  "The pressure is off now: what would you build or change for good?",
];
