import { and, eq, type SQL, sql } from "drizzle-orm";
import { interviews } from "../schema/interviews.ts";
import { rounds } from "../schema/rounds.ts";

/** The person's interviews that count for anything: an administrator's trials of a question do not. */
export const countsFor = (userId: string): SQL | undefined => and(eq(interviews.user_id, userId), isNoTrial);

/** An interview that counts, whosever it is. */
export const isNoTrial: SQL = eq(interviews.is_trial, false);

/** A round of an interview that counts, where `interviews` is no part of the query. */
export const isCounted: SQL = sql`not exists (select 1 from ${interviews}
  where ${interviews.id} = ${rounds.interview_id} and ${interviews.is_trial})`;
