import type { Phase, TurnAct } from "./event.ts";
import { advance, hasSpoken, messagesOf, runsOf } from "./round.ts";
import type { RoomState, Round } from "./state.ts";
import { PHASES_OF, type ScenarioTask } from "./task.ts";

/** The interviewer asks to move an open question on; the room allows what the record supports. */
export function moved(state: RoomState, round: Round, acts: TurnAct[]): Round {
  if (round.status !== "IN_PROGRESS") return round;
  return acts.reduce((next, act) => {
    if (act.act !== "move_on" || !mayEnter(state, next, act.to)) return next;
    return advance(next, next.task.kind === "design" ? asFarAsSaid(state, next, act.to) : act.to);
  }, round);
}

function mayEnter(state: RoomState, round: Round, phase: Phase): boolean {
  if (!PHASES_OF[round.task.kind].includes(phase)) return false;
  const spoke = hasSpoken(state, round.id);
  const finished = runsOf(state, round.id).filter((run) => run.status === "finished");
  switch (phase) {
    case "agenda":
      return false;
    case "clarify":
    case "approach":
    case "code":
      return spoke;
    case "test":
      return round.codeTouched;
    case "requirements":
    case "choose":
    case "respond":
      return spoke;
    case "estimation":
    case "api-data":
    case "high-level":
    case "deep-dive":
    case "operations":
      return saidIn(state, round).length > 0;
    case "follow-up":
      if (round.task.kind === "mcq") return round.task.key !== null;
      if (round.task.kind === "scenario") return hasSeenAll(round, round.task) || round.timeUp;
      return spoke && finished.some((run) => run.mode === "SUBMIT");
    case "wrap-up":
      if (round.task.kind === "design")
        return saidIn(state, round).length > 0 && (isDeep(round.phase) || round.timeUp);
      if (round.task.kind !== "coding") return round.phase === "follow-up" && saidIn(state, round).length > 0;
      return spoke && (finished.length > 0 || state.clock.warned.length > 0);
    default:
      return phase satisfies never;
  }
}

/** Words for each stage that is passed over. Whoever said so much in one stage was ahead of its questions. */
const WORDS_PER_STAGE = 40;

/** In a design the next stage, or a later one where the candidate has said enough to have gone through those between. */
function asFarAsSaid(state: RoomState, round: Round, to: Phase): Phase {
  const stages = PHASES_OF.design;
  // The end is asked for by time or out of the depth, and passes over nothing that is owed.
  if (to === "wrap-up") return to;
  const words = saidIn(state, round).flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  const furthest = stages.indexOf(round.phase) + 1 + Math.floor(words / WORDS_PER_STAGE);
  return stages[Math.min(furthest, stages.indexOf(to))] ?? to;
}

/** What the candidate has said since the stage began. */
const saidIn = (state: RoomState, round: Round) =>
  messagesOf(state, round.id).filter(({ role, at }) => role === "USER" && at >= round.phaseSince);

const hasSeenAll = (round: Round, task: ScenarioTask): boolean =>
  task.stages.length >= round.question.stages_total;

const isDeep = (phase: Phase): boolean => phase === "deep-dive" || phase === "operations";
