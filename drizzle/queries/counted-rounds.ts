import { and, eq, ne, type SQL } from "drizzle-orm";
import { rounds } from "../schema/rounds.ts";
import { isNoTrial } from "./counting.ts";

/** One question, in one version of it or in all; left out: every question that is live or has an open report. */
export type Looking = { questionId?: string; version?: number };

/** A begun round that counts: of the question, of the version. */
export const isCounted = ({ questionId, version }: Looking): SQL | undefined =>
  and(
    isNoTrial,
    ne(rounds.status, "NOT_STARTED"),
    questionId ? eq(rounds.question_id, questionId) : undefined,
    version === undefined ? undefined : eq(rounds.question_version, version),
  );
