import * as v from "valibot";
import { sampleOutcome } from "../../ai/authoring/sample-answer.ts";
import { DesignContent } from "../../domain/authoring/content.ts";
import { contentOf } from "../../domain/authoring/conversion.ts";
import type { Draft } from "../../domain/authoring/draft.ts";
import {
  type CheckOutcome,
  type CodeCheck,
  checkKey,
  checkRequest,
  checksOf,
  endsAtFirstFailure,
  type Findings,
  gateResult,
  outcomeOf,
  type RunnableQuestion,
  refusedOutcome,
  runnableOf,
  SAMPLE_CHECK,
  wantsAnotherTry,
} from "../../domain/authoring/gate.ts";
import type { Problem } from "../../domain/authoring/problem.ts";
import { problemsOf } from "../../domain/authoring/problems.ts";
import { type Said, say } from "../../domain/authoring/said.ts";
import { draftForJob, isSlugTaken } from "../../drizzle/queries/authoring-jobs.ts";
import { judgeUntilFailure } from "./judge-until-failure.ts";
import type { KindOfJob, Work } from "./kind.ts";
import { ADMIN_TURN, readFailure } from "./run-failure.ts";

type Input = { draft: Draft; problems: Problem[] };
type Step = { check: CodeCheck } | { check: null };

/** Looks whether a draft may go live: its form at once, then a run of each piece of code, or a reading of the sample answer. */
export const publishCheck: KindOfJob<Input, Step, Findings> = {
  async load(job, { db }) {
    const draft = await draftForJob(db, job);
    if (!draft) return { ok: false, failure: [say("saved_again")] };
    const slugTaken = await isSlugTaken(db, draft.slug, job.question_id);
    return { ok: true, input: { draft, problems: problemsOf(draft, { slugTaken }) } };
  },

  steps({ draft, problems }) {
    if (draft.type === "DSA") return checksOf(draft, problems).map((check) => ({ check }));
    return problems.length === 0 ? [{ check: null }] : [];
  },

  begin: ({ problems }) => ({ problems, outcomes: {}, sample: null }),

  async perform({ check }, work) {
    const { input, state } = work;
    if (check === null) {
      const sample = await sampleOutcome(v.parse(DesignContent, contentOf(input.draft)));
      return { is: "done", state: { ...state, sample } };
    }
    const question = runnableOf(input.draft, input.problems);
    const judged = question
      ? await judge(question, check, work)
      : { is: "done" as const, outcome: refusedOutcome(say("unrunnable")) };
    if (judged.is === "later") return judged;
    return {
      is: "done",
      state: { ...state, outcomes: { ...state.outcomes, [checkKey(check)]: judged.outcome } },
    };
  },

  result: ({ draft }, findings, underWay) =>
    gateResult(
      draft,
      findings,
      underWay && {
        key: underWay.step.check ? checkKey(underWay.step.check) : SAMPLE_CHECK,
        message: underWay.message,
      },
    ),
};

async function judge(
  question: RunnableQuestion,
  check: CodeCheck,
  { deps, id, signal, tell }: Work<Input, Findings>,
): Promise<{ is: "done"; outcome: CheckOutcome } | { is: "later"; why: Said }> {
  const run = endsAtFirstFailure(check) ? judgeUntilFailure.bind(null, deps.runner) : deps.runner.judge;
  for (let tries = 1; ; tries++) {
    const request = checkRequest(question, check, { id: `${id}-${tries}`, fairKey: ADMIN_TURN });
    let done = 0;
    const result = await run(request, {
      signal,
      onEvent(event) {
        if (event.type === "queued") tell(say("queued", event.ahead));
        if (event.type === "retrying") tell(say("retrying"));
        if (event.type === "test") tell(say("cases_done", ++done, request.tests.length));
      },
    });
    if (!result.ok) {
      const { is, why } = readFailure(result);
      return is === "never" ? { is: "done", outcome: refusedOutcome(why) } : { is: "later", why };
    }
    if (!wantsAnotherTry(check, result.response, tries))
      return { is: "done", outcome: outcomeOf(result.response) };
  }
}
