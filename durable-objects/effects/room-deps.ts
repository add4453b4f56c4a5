import type { Models } from "../../ai/models.ts";
import { watched } from "../../ai/watched.ts";
import { connect } from "../../drizzle/client.ts";
import { loadAsked, loadTrial } from "../../drizzle/queries/asked-question.ts";
import { tokensOfUser } from "../../drizzle/queries/model-tokens.ts";
import { createRunnerClient } from "../../runner/client.ts";
import type { Documents } from "../documents.ts";
import type { RoomEnv } from "../env.ts";
import { Evaluations } from "../evaluations.ts";
import type { Ledger } from "../ledger.ts";
import { userTokensPerDay } from "../limits.ts";
import { readOwner } from "../owner.ts";
import { QuestionShelf } from "../question-shelf.ts";
import { UserBudget } from "../user-budget.ts";
import type { EffectDeps } from "./deps.ts";

type Room = Pick<EffectDeps, "now" | "limits" | "speaker" | "broadcast" | "commit" | "requestId" | "note"> & {
  env: RoomEnv;
  sql: SqlStorage;
  documents: Documents;
  ledger: Ledger;
  models: Models;
};

/** What the effects of this room may use: its own record, and the services outside as its environment names them. */
export function roomDeps({ env, sql, documents, ledger, models, ...room }: Room): EffectDeps {
  const db = connect(env);
  const owner = readOwner(documents) ?? unreachable();
  const state = () => ledger.state ?? unreachable();
  return {
    ...room,
    db,
    owner,
    state,
    questions: new QuestionShelf(documents, (id) =>
      state().config.trial === id ? loadTrial(db, id) : loadAsked(db, id),
    ),
    files: env.FILES,
    models: watched(models, room),
    runner: createRunnerClient({ url: env.RUNNER_URL, keys: env.RUNNER_KEY, requestId: room.requestId }),
    userBudget: new UserBudget({
      documents,
      limit: userTokensPerDay(env),
      now: room.now,
      load: (since) => tokensOfUser(db, { userId: owner.userId, since, besides: state().interviewId }),
    }),
    events: () => ledger.after(0),
    evaluations: new Evaluations(sql),
  };
}

function unreachable(): never {
  throw new Error("an effect ran in a room without an interview");
}
