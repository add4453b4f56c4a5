import type { WrongSolution } from "../../domain/authoring/content.ts";
import {
  DRY_RUN_CANDIDATES,
  type DryRunCandidate,
  type DryRunLine,
  type DryRunResult,
  misrankedIn,
} from "../../domain/authoring/dry-run-job.ts";
import { type Said, say } from "../../domain/authoring/said.ts";
import { type Trial, trialOf } from "../../domain/authoring/trial.ts";
import { draftForJob } from "../../drizzle/queries/authoring-jobs.ts";
import type { RunnerClient } from "../../runner/client.ts";
import { dryRun } from "../../simulation/dry-run.ts";
import type { KindOfJob } from "./kind.ts";
import { ADMIN_TURN, readFailure } from "./run-failure.ts";

type Input = { tried: Trial; wrong: WrongSolution[] };
type State = { lines: DryRunResult["lines"] };

/** Lets simulated candidates play a question, from one who knows it to one who says nothing. */
export const dryRunJob: KindOfJob<Input, DryRunCandidate, State> = {
  async load(job, { db }) {
    const draft = await draftForJob(db, job);
    if (!draft) return { ok: false, failure: [say("saved_again")] };
    const tried = trialOf(job.question_id, draft);
    if ("lacks" in tried) return { ok: false, failure: tried.lacks.flatMap(({ said }) => said ?? []) };
    return { ok: true, input: { tried, wrong: draft.wrong } };
  },

  steps: ({ tried }) => [...DRY_RUN_CANDIDATES[tried.question.public.type]],

  begin: () => ({ lines: [] }),

  async perform(name, { input, state, deps }) {
    let away: Said | null = null;
    let isLost = false;
    const judge: RunnerClient["judge"] = async (request, options) => {
      const result = await deps.runner.judge({ ...request, fair_key: ADMIN_TURN }, options);
      const failure = result.ok ? null : readFailure(result);
      if (failure?.is === "later") away = failure.why;
      if (failure?.is === "never") isLost = true;
      return result;
    };
    const { question: full, cases } = input.tried;
    const played = (line: DryRunLine) => ({ is: "done" as const, state: { lines: [...state.lines, line] } });
    try {
      return played(await dryRun({ full, cases, wrong: input.wrong }, name, judge));
    } catch (error) {
      // Without a runner there is no interview to be played; one that is away for now says nothing of the question,
      // and the next candidate may write in another language than the one that is missing.
      if (away) return { is: "later", why: away };
      if (isLost) return played({ ...UNPLAYED, candidate: name });
      throw error;
    }
  },

  result({ tried }, { lines }): DryRunResult {
    const names = DRY_RUN_CANDIDATES[tried.question.public.type];
    const waiting = names.slice(lines.length).map((candidate) => ({ ...WAITING, candidate }));
    const isWhole = waiting.length === 0;
    return { lines: [...lines, ...waiting], misranked: isWhole ? misrankedIn(lines) : [] };
  },
};

const NOTHING = {
  overall: null,
  hidden: null,
  hints_used: 0,
  minutes: 0,
  broken: [],
};
const WAITING = { ...NOTHING, state: "waiting" as const };
const UNPLAYED = { ...NOTHING, state: "unplayed" as const };
