import type { RoundFacts } from "../feedback.ts";
import type { RoomState, Round, Run } from "./state.ts";

/** What is known of a round without judgement. The submission that counts is the one with most hidden tests passed, the last of equals. */
export function roundFacts(state: RoomState, round: Round): RoundFacts {
  const runs = state.runs.filter((run) => run.roundId === round.id);
  const submissions = runs.filter((run) => run.mode === "SUBMIT");
  const best = bestSubmission(submissions);
  return {
    submitted: submissions.length > 0,
    hidden_passed: best?.result?.hidden?.passed ?? 0,
    hidden_total: best?.result?.hidden?.total ?? 0,
    best_run_id: best?.id ?? null,
    runs: runs.length - submissions.length,
    submissions: submissions.length,
    hints_used: round.hints.length,
    hints_total: round.question.hints_total,
    duration_sec: round.durationSec ?? 0,
    time_limit_min: round.question.time_limit_min,
    candidate_messages: state.messages.filter(
      (message) => message.roundId === round.id && message.role === "USER",
    ).length,
    language: best?.language ?? round.language,
  };
}

function bestSubmission(submissions: Run[]): Run | null {
  const passed = (run: Run) => run.result?.hidden?.passed ?? 0;
  return submissions
    .filter((run) => run.result)
    .reduce<Run | null>((best, run) => (best && passed(best) > passed(run) ? best : run), null);
}

/** The code that is assessed: that of the submission that counts, else the document as it stood at the end. */
export function assessedCode(
  state: RoomState,
  round: Round,
): { language: Round["language"]; text: string; touched: boolean } {
  const best = state.runs.find((run) => run.id === roundFacts(state, round).best_run_id);
  if (best) return { language: best.language, text: best.code, touched: true };
  return { language: round.language, text: round.code[round.language].text, touched: round.codeTouched };
}
