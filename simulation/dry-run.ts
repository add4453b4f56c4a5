import { BUILTIN_MODELS } from "../ai/models.ts";
import type { DryRunCandidate, DryRunLine } from "../domain/authoring/dry-run-job.ts";
import { say, sentence } from "../domain/authoring/said.ts";
import type { RunnerClient } from "../runner/client.ts";
import { CANDIDATES } from "./candidates/all.ts";
import { DESIGN_CANDIDATES } from "./design-candidates/all.ts";
import { type Played, playInterview } from "./headless-room.ts";
import { DESIGN_RULES, RULES } from "./lint/finding.ts";
import { lintInterview } from "./lint/lint.ts";
import type { SimulatedQuestion } from "./question.ts";

const SEED = 1;
/** Beside the question's own time there is some for the end of the interview, as where other questions follow. */
const SPARE_MINUTES = 15;
const USUAL_MINUTES = 30;

/** Lets a simulated candidate take an interview of this one question with the built-in interviewer and grader. */
export async function dryRun(
  question: SimulatedQuestion,
  name: DryRunCandidate,
  judge: RunnerClient["judge"],
): Promise<DryRunLine> {
  const isDsa = question.full.public.type === "DSA";
  const candidate = isDsa || name === "wrong" ? CANDIDATES[name] : DESIGN_CANDIDATES[name];
  const minutes = (question.full.public.time_limit_min ?? USUAL_MINUTES) + SPARE_MINUTES;
  const played = await playInterview({
    questions: [question],
    models: BUILTIN_MODELS,
    judge,
    candidate,
    seed: SEED,
    minutes,
  });
  return lineOf(name, played);
}

function lineOf(candidate: DryRunCandidate, played: Played): DryRunLine {
  const { report, state } = played;
  const facts = report?.rounds[0]?.facts;
  const rules = state.interviewType === "DSA" ? RULES : DESIGN_RULES;
  return {
    candidate,
    state: "done",
    overall: report?.overall?.value ?? null,
    hidden:
      facts && facts.hidden_total > 0 ? { passed: facts.hidden_passed, total: facts.hidden_total } : null,
    hints_used: facts?.hints_used ?? 0,
    minutes: Math.round(((state.endedAt ?? 0) - (state.startedAt ?? 0)) / 60_000),
    broken: lintInterview(played).map(({ rule, what, where }) =>
      sentence(say("rule_broken", rules[rule], what, where)),
    ),
  };
}
