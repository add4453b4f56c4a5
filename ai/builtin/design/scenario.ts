import type { ScenarioTask } from "../../../domain/room/task.ts";
import type { InterviewerBrief } from "../../brief.ts";
import { unansweredWords } from "../progress.ts";
import { isSmallTalk, type Reading, readMessage } from "../reading.ts";
import { says } from "../says.ts";
import { authored, moving, pick, type Reply, say, wasSaid } from "../wording.ts";
import { isEnding } from "./pace.ts";
import { sessionReply } from "./session.ts";

/** In a scenario the interviewer is the world: it says what an act brings, and asks what comes next. */
export function scenarioReply(brief: InterviewerBrief, task: ScenarioTask): Reply {
  const reading = readMessage(unansweredWords(brief), brief.locale);
  const session = sessionReply(brief, reading);
  if (session) return session;
  if (isAllOpen(brief, task) || isEnding(brief) || isOver(brief)) return afterwards(brief);
  // Nobody tried anything, so nothing came of it.
  if (isSmallTalk(reading.text))
    return say(
      unasked(brief, says(brief).design.sentences.scenario.act) ?? pick(brief, says(brief).design.lines.more),
    );
  if (reading.signs.has("dontKnow") && reading.words <= 25)
    return say(pick(brief, says(brief).design.sentences.scenario.smaller));
  return say(
    pick(brief, says(brief).design.lines.missed),
    unasked(
      brief,
      isLooking(reading)
        ? says(brief).design.sentences.scenario.look
        : says(brief).design.sentences.scenario.act,
    ),
  );
}

/** One that was not put yet; null: all were. */
function unasked(brief: InterviewerBrief, asks: readonly string[]): string | null {
  const open = asks.filter((one) => !wasSaid(brief, [one]));
  return open.length > 0 ? pick(brief, open) : null;
}

/** A stage has opened. */
export function stageReply(brief: InterviewerBrief, task: ScenarioTask): Reply {
  if (isOver(brief)) return say(pick(brief, says(brief).design.lines.opened));
  const asks = isAllOpen(brief, task)
    ? says(brief).design.sentences.scenario.last
    : says(brief).design.sentences.scenario.read;
  return say(pick(brief, says(brief).design.lines.opened), unasked(brief, asks));
}

/** The goodbye was said: whatever comes after it, nothing is asked any more. */
const isOver = (brief: InterviewerBrief): boolean =>
  brief.phase === "wrap-up" || wasSaid(brief, says(brief).design.lines.leave);

const isAllOpen = ({ question }: InterviewerBrief, task: ScenarioTask): boolean =>
  task.stages.length >= question.stages_total;

const isLooking = ({ text }: Reading): boolean =>
  text.includes("?") || /\b(?:look|check|see|read|compare|ask|graph|dashboard|logs?|metrics?)\b/i.test(text);

/** Everything is known: what would last is asked for unless it was said, and then the authored questions on it. */
function afterwards(brief: InterviewerBrief): Reply {
  const open = (brief.authored.design?.follow_ups ?? []).find((one) => !wasSaid(brief, [one.ask]));
  const said = brief.transcript.filter(({ role }) => role === "USER").map(({ text }) => text);
  const hasLasting =
    said.some((text) => FOR_GOOD.test(text)) || wasSaid(brief, says(brief).design.sentences.scenario.lasting);
  const leaving = () => moving("wrap-up", say(pick(brief, says(brief).design.lines.leave)));
  if (isOver(brief)) return leaving();
  if (isEnding(brief) && (brief.phase === "follow-up" || hasLasting)) return leaving();
  if (!hasLasting)
    return moving("follow-up", say(pick(brief, says(brief).design.sentences.scenario.lasting)));
  return open ? moving("follow-up", say(authored(brief, open.ask))) : leaving();
}

const FOR_GOOD =
  /\b(?:for good|long[- ]term|permanent(?:ly)?|(?:in|for) (?:the )?future|alerts? (?:when|if|as soon as|once)|prevents?|from now on|post[- ]?mortem|next time|lasting|so that (?:it|this) (?:does not|doesn't|cannot|never) )\b/i;
