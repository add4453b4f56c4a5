import type { Phase } from "../../../domain/room/event.ts";
import { PHASES_OF } from "../../../domain/room/task.ts";
import type { InterviewerBrief } from "../../brief.ts";
import { ASKS } from "../asks.ts";
import { unansweredWords } from "../progress.ts";
import { readMessage } from "../reading.ts";
import { line, moving, pick, type Reply, say, wasSaid } from "../wording.ts";
import { isExpected, stageCoverage } from "./coverage.ts";
import { DESIGN_LINES, SENIOR_ASKS, STAGE_ASKS, STAGE_OPENINGS } from "./lines.ts";
import { sessionReply } from "./session.ts";

const ENOUGH = 0.75;
/** Of the time meant for the question, at the end of each stage. */
const PACE: Partial<Record<Phase, number>> = {
  agenda: 0.05,
  requirements: 0.18,
  estimation: 0.3,
  "api-data": 0.45,
  "high-level": 0.65,
  "deep-dive": 0.85,
  operations: 0.97,
};

/** Drives an open design: facts when asked, one question at a time, through the stages as far as time allows. */
export function openDesignReply(brief: InterviewerBrief): Reply {
  const reading = readMessage(unansweredWords(brief));
  const session = sessionReply(brief, reading);
  if (session) return session;
  if (reading.questions.length > 0 && reading.words <= 40) return say(pick(brief, DESIGN_LINES.unspecified));
  if (reading.signs.has("dontKnow"))
    return moveOn(brief, pick(brief, ["Then we leave that one.", "That is fine, we leave it there."]));
  return nextQuestion(brief, null);
}

/** The next question of this stage, or the first of the next one. */
export function nextQuestion(brief: InterviewerBrief, lead: string | null): Reply {
  const phase = brief.phase === "agenda" ? "requirements" : brief.phase;
  const open = isLate(brief, phase) ? null : openAsk(brief, phase);
  if (open)
    return {
      ...moving(phase, say(lead, open)),
      acts: phase === brief.phase ? [] : moving(phase, say("")).acts,
    };
  return moveOn(brief, lead);
}

function moveOn(brief: InterviewerBrief, lead: string | null): Reply {
  const phases = PHASES_OF.design;
  const at = phases.indexOf(brief.phase === "agenda" ? "requirements" : brief.phase);
  for (const phase of phases.slice(at + 1)) {
    if (phase === "wrap-up") break;
    const ask = openAsk(brief, phase);
    if (ask) return moving(phase, say(lead ?? pick(brief, STAGE_OPENINGS[phase] ?? [""]), ask));
  }
  return closing(brief, lead);
}

/** An authored question on the whole, then the end. */
function closing(brief: InterviewerBrief, lead: string | null): Reply {
  const asks = (brief.authored.design?.follow_ups ?? []).map((one) => one.ask);
  const asked = asks.filter((ask) => wasSaid(brief, [ask])).length;
  const next = asks.find((ask) => !wasSaid(brief, [ask]));
  const { roundMinutesLeft } = brief.interview;
  const hasTime = roundMinutesLeft === null || roundMinutesLeft > 2;
  if (next && asked < FOLLOW_UPS && hasTime) return say(lead, next);
  if (!wasSaid(brief, ASKS.anyQuestions)) return moving("wrap-up", say(lead, pick(brief, ASKS.anyQuestions)));
  return moving(
    "wrap-up",
    lead ? say(lead, pick(brief, DESIGN_LINES.leave)) : say(pick(brief, DESIGN_LINES.leave)),
  );
}

const FOLLOW_UPS = 2;

/** What is still to be asked in a stage: nothing once most of it has come unasked, and no question twice. */
function openAsk(brief: InterviewerBrief, phase: Phase): string | null {
  const [first, ...rest] = STAGE_ASKS[phase] ?? [];
  if (!first) return null;
  const covered = stageCoverage(brief, phase) >= ENOUGH;
  if (!wasSaid(brief, first) && !covered) return pick(brief, first);
  const next = covered ? undefined : rest.find((variants) => !wasSaid(brief, variants));
  if (next) return pick(brief, next);
  const senior = isExpected(brief.level, "senior") ? SENIOR_ASKS[phase] : undefined;
  return senior && !wasSaid(brief, senior) ? pick(brief, senior) : null;
}

/** More of the question's time has gone than the stage is meant to take. */
function isLate({ interview, question }: InterviewerBrief, phase: Phase): boolean {
  const { roundMinutesLeft } = interview;
  if (roundMinutesLeft === null || question.time_limit_min === null) return false;
  return 1 - roundMinutesLeft / question.time_limit_min > (PACE[phase] ?? 1);
}

/** What the notes say that was never spoken of is asked about. */
export function notesReply(brief: InterviewerBrief): Reply {
  if (!brief.code.touched || brief.code.text.trim() === "") return say(pick(brief, DESIGN_LINES.emptyNotes));
  const noted = brief.code.text
    .split("\n")
    .map((one) => one.replace(/^[\s#>*+-]+/, "").trim())
    .filter((one) => one.split(/\s+/).length >= 4 && one.length <= 120);
  const quoted = noted.findLast((one) => !brief.transcript.some(({ text }) => text.includes(one)));
  if (!quoted) return line(brief, "noted", DESIGN_LINES.more);
  return say(pick(brief, DESIGN_LINES.notes), `What made you write "${quoted}"?`);
}
