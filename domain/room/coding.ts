import { checkInput } from "../judge/value.ts";
import { allPassed } from "../submission.ts";
import { dueForEvaluation, reportIfDue } from "./assessment.ts";
import { applyChanges } from "./code.ts";
import type { EventOf } from "./event.ts";
import type { ClientCommand } from "./protocol.ts";
import { advance, replaceRound, replaceRun, runsOf } from "./round.ts";
import { saveRun } from "./rows.ts";
import { isPending, openRound, type RoomState, type Round, type Run } from "./state.ts";
import { noOpenRound, type Refusal, refuse, type Step, stale, step, wrongFormat } from "./step.ts";
import { full, isFull, speak } from "./turn.ts";

/** Runs and submissions of one round: a bound on what a room may cost. */
const MAX_RUNS_PER_ROUND = 100;

export function codeEdited(state: RoomState, event: EventOf<"code.edited">): Step {
  const round = openRound(state);
  if (!round || round.id !== event.roundId) return noOpenRound();
  if (round.task.kind === "mcq") return wrongFormat("This question has no notes. Say it in the chat.");
  const doc = round.code[event.language];
  if (doc.rev !== event.rev)
    return refuse("stale_revision", "Another change came first. Fetch it and send yours again.");
  const applied = applyChanges(doc.text, event.changes);
  if (!applied.ok) {
    return applied.reason === "too_large"
      ? refuse("too_large", "The code is at its limit of 64 KB. Shorten it to go on.")
      : refuse(
          "stale_revision",
          "The change was made for another text. Reload to continue from what was saved.",
        );
  }
  const code = { ...round.code, [event.language]: { text: applied.text, rev: doc.rev + 1 } };
  const edited: Round = { ...round, code, codeTouched: true };
  return step(replaceRound(state, round.task.kind === "coding" ? advance(edited, "code") : edited));
}

export function languageChanged(state: RoomState, event: EventOf<"code.language_changed">): Step {
  const round = openRound(state);
  if (!round) return noOpenRound();
  if (round.task.kind !== "coding") return wrongFormat("This question is answered without code.");
  return step(replaceRound(state, { ...round, language: event.language }));
}

export function codeSubmitted(state: RoomState, event: EventOf<"code.submitted">): Step {
  const round = openRound(state);
  if (!round) return noOpenRound();
  const runs = runsOf(state, round.id);
  if (runs.some(isPending))
    return refuse("run_in_progress", "The last run is not finished yet. Wait for its result.");
  if (runs.length >= MAX_RUNS_PER_ROUND)
    return refuse("limit_reached", "This question has reached its limit of runs. Finish it to go on.");
  const { signature } = round.question;
  const { language } = round;
  if (!signature || language === "markdown") return wrongFormat("This question is answered without code.");
  const code = round.code[language].text;
  if (code.trim() === "") return refuse("nothing_to_run", "There is no code to run yet.");
  if (event.customInput !== null) {
    const checked = checkInput(signature, event.customInput);
    if (!checked.ok) return refuse("bad_input", checked.message);
  }
  const run: Run = {
    id: event.id,
    roundId: round.id,
    mode: event.mode,
    language,
    code,
    customInput: event.customInput,
    status: "queued",
    at: event.at,
    finishedAt: null,
    result: null,
    failure: null,
  };
  const next = replaceRound({ ...state, runs: [...state.runs, run] }, advance(round, "code"));
  return step(next, saveRun(run), { do: "run-code", runId: run.id });
}

/** A look at the code as it stands, in words; no run and no verdict. */
export function reviewRequested(state: RoomState, event: EventOf<"review.requested">): Step {
  const round = openRound(state);
  if (!round) return noOpenRound();
  if (!round.codeTouched) return refuse("nothing_to_run", "There is no code to look at yet.");
  if (isFull(state)) return full();
  const looked = { ...round.looked, [round.language]: round.code[round.language].rev };
  return speak(step(replaceRound(state, { ...round, looked })), event, { kind: "review" });
}

/** True while the code is as it was when the interviewer last looked at it. */
export const isLookedAt = ({ looked, language, code }: Round): boolean =>
  looked?.[language] === code[language].rev;

/** A refusal of a second look at the same code; null where the command may go on. Asked before it becomes a fact: older logs hold such looks. */
export function refuseSecondLook(state: RoomState, command: ClientCommand): Refusal | null {
  const round = openRound(state);
  if (command.type !== "review" || !round || !isLookedAt(round)) return null;
  return refuse(
    "nothing_to_run",
    "The interviewer has looked at this code already. Change it, or ask about it in the conversation.",
  );
}

export function runStarted(state: RoomState, event: EventOf<"run.started">): Step {
  const run = state.runs.find((candidate) => candidate.id === event.runId);
  if (run?.status !== "queued") return stale();
  return step(replaceRun(state, { ...run, status: "running" }));
}

export function runFinished(state: RoomState, event: EventOf<"run.finished">): Step {
  const run = pendingRun(state, event.runId);
  if (!run) return stale();
  const finished: Run = { ...run, status: "finished", finishedAt: event.at, result: event.result };
  const round = openRound(state);
  const inOpenRound = round?.id === run.roundId;
  const isAccepted = run.mode === "SUBMIT" && allPassed(event.result);
  const tested = replaceRun(state, finished);
  const next = inOpenRound ? replaceRound(tested, advance(round, isAccepted ? "follow-up" : "test")) : tested;
  const saved = settled(next, finished);
  return inOpenRound && run.mode === "SUBMIT" ? speak(saved, event, { kind: "run", runId: run.id }) : saved;
}

export function runFailed(state: RoomState, event: EventOf<"run.failed">): Step {
  const run = pendingRun(state, event.runId);
  if (!run) return stale();
  const failed: Run = {
    ...run,
    status: "failed",
    finishedAt: event.at,
    failure: { code: event.code, message: event.message },
  };
  return settled(replaceRun(state, failed), failed);
}

/** A round that was closed while its run was still out is evaluated, and the report written, once the result is there. */
function settled(state: RoomState, run: Run): Step {
  return reportIfDue(step(state, saveRun(run), ...dueForEvaluation(state, run.roundId)));
}

const pendingRun = (state: RoomState, runId: string) =>
  state.runs.find((run) => run.id === runId && isPending(run));
