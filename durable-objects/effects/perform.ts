import type { Effect } from "../../domain/room/effect.ts";
import { askInterviewer } from "./ask-interviewer.ts";
import { chooseQuestion, prepareQuestion } from "./choose-question.ts";
import type { EffectDeps } from "./deps.ts";
import { lookUpFacts } from "./look-up-facts.ts";
import type { Outcome } from "./outcome.ts";
import {
  gradeRound,
  refreshStats,
  regradeRound,
  saveEvaluation,
  saveTranscript,
  writeReport,
} from "./report.ts";
import { revealAnswer } from "./reveal-answer.ts";
import { runCode } from "./run-code.ts";
import { serveHint } from "./serve-hint.ts";

/** Every effect but the saving of a row, which is done in batches. */
export type PlainEffect = Exclude<Effect, { do: "save" }>;

/** Does one thing the room asked for. May be called twice for the same effect. `waitedMs`: since it was asked for. */
export async function perform(effect: PlainEffect, deps: EffectDeps, waitedMs = 0): Promise<Outcome> {
  switch (effect.do) {
    case "choose-question":
      return chooseQuestion(effect, deps);
    case "prepare-question":
      return prepareQuestion(effect, deps);
    case "ask-interviewer":
      return askInterviewer(effect, deps);
    case "run-code":
      return runCode(effect, deps);
    case "serve-hint":
      return serveHint(effect, deps);
    case "reveal-answer":
      return revealAnswer(effect, deps, waitedMs);
    case "look-up-facts":
      return lookUpFacts(effect, deps, waitedMs);
    case "evaluate-round":
      return gradeRound(effect, deps, waitedMs);
    case "save-evaluation":
      return saveEvaluation(effect, deps);
    case "save-transcript":
      return saveTranscript(deps);
    case "write-report":
      return writeReport(deps);
    case "regrade-round":
      return regradeRound(effect, deps, waitedMs);
    case "refresh-stats":
      return refreshStats(deps);
    default:
      return effect satisfies never;
  }
}
