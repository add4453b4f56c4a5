import type { RoundFacts } from "../feedback.ts";
import { minutesFor } from "../interview.ts";
import { phaseTimes } from "./phase-time.ts";
import { bestSubmission, messagesOf, runsOf } from "./round.ts";
import type { RoomState, Round } from "./state.ts";

/** What is known of a round without judgement. */
export function roundFacts(state: RoomState, round: Round): RoundFacts {
  const runs = runsOf(state, round.id);
  const submissions = runs.filter((run) => run.mode === "SUBMIT");
  const best = bestSubmission(state, round.id);
  return {
    submitted: submissions.length > 0,
    hidden_passed: best?.result?.hidden?.passed ?? 0,
    hidden_total: best?.result?.hidden?.total ?? 0,
    best_run_id: best?.id ?? null,
    runs: runs.length - submissions.length,
    submissions: submissions.length,
    hints_used: round.hints.length,
    hints_total: round.question.hints_total,
    nudges: messagesOf(state, round.id).filter((message) => message.meta?.hint_like).length,
    approach_shown: round.approachShown !== null && !round.approachMissing,
    duration_sec: round.durationSec ?? 0,
    phase_sec: phaseSeconds(state, round),
    time_ran_out: state.endReason === "time_up" && round.id === state.rounds.at(-1)?.id,
    time_limit_min: minutesFor(state.config, round.question.time_limit_min),
    candidate_messages: messagesOf(state, round.id).filter((message) => message.role === "USER").length,
    language: best?.language ?? round.language,
  };
}

/** Left out of rounds from before the stages were kept. */
function phaseSeconds(state: RoomState, round: Round): RoundFacts["phase_sec"] {
  const times = Object.entries(phaseTimes(state, round, state.endedAt ?? round.endedAt ?? 0));
  if (times.length === 0) return undefined;
  return Object.fromEntries(times.map(([phase, ms]) => [phase, Math.round((ms ?? 0) / 1000)]));
}

/** The code that is assessed: that of the submission that counts, else the document as it stood at the end. */
export function assessedCode(
  state: RoomState,
  round: Round,
): { language: Round["language"]; text: string; touched: boolean } {
  const best = bestSubmission(state, round.id);
  if (best) return { language: best.language, text: best.code, touched: true };
  return { language: round.language, text: round.code[round.language].text, touched: round.codeTouched };
}
