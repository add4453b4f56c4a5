import type { ScenarioTask } from "../../../domain/room/task.ts";
import type { InterviewerBrief } from "../../brief.ts";
import { unansweredWords } from "../progress.ts";
import { readMessage } from "../reading.ts";
import { moving, pick, type Reply, say, wasSaid } from "../wording.ts";
import { DESIGN_LINES } from "./lines.ts";
import { sessionReply } from "./session.ts";

/** In a scenario the interviewer is the world: it says what an act brings, and asks what comes next. */
export function scenarioReply(brief: InterviewerBrief, task: ScenarioTask): Reply {
  const reading = readMessage(unansweredWords(brief));
  const session = sessionReply(brief, reading);
  if (session) return session;
  if (isAllOpen(brief, task)) return afterwards(brief, null);
  const next = pick(brief, reading.questions.length > 0 ? LOOK : ACT);
  return say(pick(brief, DESIGN_LINES.nothingNew), next);
}

/** A stage has opened. */
export function stageReply(brief: InterviewerBrief, task: ScenarioTask): Reply {
  const lead = pick(brief, DESIGN_LINES.opened);
  return isAllOpen(brief, task) ? say(lead, pick(brief, LAST)) : say(lead, pick(brief, READ));
}

const isAllOpen = ({ question }: InterviewerBrief, task: ScenarioTask): boolean =>
  task.stages.length >= question.stages_total;

/** Everything is known: what was missed then is asked for in general, and then the authored question on it. */
function afterwards(brief: InterviewerBrief, lead: string | null): Reply {
  if (!wasSaid(brief, LASTING)) return say(lead, pick(brief, LASTING));
  const open = (brief.authored.design?.follow_ups ?? []).find((one) => !wasSaid(brief, [one.ask]));
  if (open) return moving("follow-up", say(lead, open.ask));
  return moving("wrap-up", say(lead, pick(brief, DESIGN_LINES.leave)));
}

const READ = [
  "What do you make of it, and what do you do now?",
  "How do you read that, and what is your next step?",
  "What does that tell you, and what do you do about it?",
];
const LAST = ["What do you do with that, right now?", "How do you act on that in the minutes you have?"];
const LOOK = ["What would you look at next?", "Where else would you look?", "What else do you want to know?"];
const ACT = ["What is your next step?", "What do you do next, and why that first?", "And now?"];
const LASTING = [
  "Suppose it is calm again: what do you change so that this does not come back?",
  "The pressure is off now: what would you build or change for good?",
];
