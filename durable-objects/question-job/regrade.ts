import * as v from "valibot";
import { contentSchema } from "../../domain/authoring/content.ts";
import { contentOf } from "../../domain/authoring/conversion.ts";
import {
  isToBeTold,
  type KeptRegrade,
  type RegradeLine,
  RegradeRequest,
} from "../../domain/authoring/regrade-job.ts";
import { inEnglish, type Said, say } from "../../domain/authoring/said.ts";
import { type Trial, trialOf } from "../../domain/authoring/trial.ts";
import type { RoundEvaluation } from "../../domain/feedback.ts";
import { contentHash } from "../../drizzle/queries/authoring/content-hash.ts";
import { draftForJob } from "../../drizzle/queries/authoring-jobs.ts";
import { type PastRound, pastRounds } from "../../drizzle/queries/past-rounds.ts";
import { type GradedAnew, gradedAnew } from "./graded-anew.ts";
import type { KindOfJob } from "./kind.ts";

type Input = { tried: Trial; rounds: PastRound[]; content_hash: string };
/** `evaluations`: of the rounds whose candidates are to be told, for when they are. */
type State = { lines: RegradeLine[]; evaluations: RoundEvaluation[] };

/** A model that failed so often on one round fails on it again: the others are not kept waiting. */
const MOST_GRADINGS = 3;

/** Grades the last rounds on a question anew with another content of it, and changes none of them. */
export const regrade: KindOfJob<Input, PastRound, State> = {
  async load(job, { db }) {
    const draft = await draftForJob(db, job);
    if (!draft) return { ok: false, failure: [say("saved_again")] };
    const tried = trialOf(job.question_id, draft);
    if ("lacks" in tried) return { ok: false, failure: tried.lacks.flatMap(({ said }) => said ?? []) };
    const { limit } = v.parse(v.object({ regrade: RegradeRequest }), job.request).regrade;
    const whole = v.safeParse(contentSchema(draft.type), contentOf(draft));
    const content_hash = whole.success ? await contentHash(whole.output) : "";
    return { ok: true, input: { tried, rounds: await pastRounds(db, job.question_id, limit), content_hash } };
  },

  steps: ({ rounds }) => rounds,

  begin: () => ({ lines: [], evaluations: [] }),

  async perform(past, { input, state, deps, id, tries, signal }) {
    const graded = await gradedAnew(past, input.tried, { ...deps, id, signal });
    if (!graded.ok && mayYetBe(graded.reason, tries)) return { is: "later", why: graded.why };
    const line = graded.ok ? lineOf(past, graded.evaluation) : failedLine(past, graded.why);
    const evaluations =
      graded.ok && line.told ? [...state.evaluations, graded.evaluation] : state.evaluations;
    return { is: "done", state: { lines: [...state.lines, line], evaluations } };
  },

  result: ({ content_hash }, { lines, evaluations }): KeptRegrade => ({
    lines,
    content_hash,
    applied: null,
    evaluations,
  }),
};

/** `tries`: before this one. */
const mayYetBe = (reason: Extract<GradedAnew, { ok: false }>["reason"], tries: number): boolean =>
  reason === "later" || (reason === "not-graded" && tries + 1 < MOST_GRADINGS);

function lineOf(past: PastRound, after: RoundEvaluation): RegradeLine {
  const before = past.evaluation;
  const line = {
    ...headOf(past),
    after: after.score?.value ?? null,
    hidden_after: hiddenOf(after),
    same_grader: before !== null && sameGrader(before, after),
    failure: null,
  };
  return { ...line, told: isToBeTold(line, before?.score ?? null) };
}

const failedLine = (past: PastRound, why: Said): RegradeLine => ({
  ...headOf(past),
  after: null,
  hidden_after: null,
  same_grader: true,
  ...{ failure: inEnglish(why), failure_said: [why] },
  told: false,
});

const headOf = ({ round_id, ended_at, version, evaluation }: PastRound) => ({
  round_id,
  ended_at,
  version,
  before: evaluation?.score?.value ?? null,
  hidden_before: evaluation && hiddenOf(evaluation),
});

const hiddenOf = ({ facts }: RoundEvaluation) =>
  facts.hidden_total > 0 ? { passed: facts.hidden_passed, total: facts.hidden_total } : null;

const sameGrader = ({ versions: a }: RoundEvaluation, { versions: b }: RoundEvaluation): boolean =>
  a.model === b.model && a.prompt === b.prompt && a.rubric === b.rubric && a.schema === b.schema;
