import { asc, eq } from "drizzle-orm";
import type { Db } from "../../../drizzle/client.ts";
import { code_submissions } from "../../../drizzle/schema/code-submissions.ts";
import { interview_feedback } from "../../../drizzle/schema/interview-feedback.ts";
import { interviews } from "../../../drizzle/schema/interviews.ts";
import { messages } from "../../../drizzle/schema/messages.ts";
import { rounds } from "../../../drizzle/schema/rounds.ts";
import { scenario_responses } from "../../../drizzle/schema/scenario-responses.ts";

/** What stands in Postgres of an interview. */
export async function rowsOf(db: Db, interviewId: string) {
  const [interview, itsRounds, itsMessages, itsRuns, answers, feedback] = await Promise.all([
    db.select().from(interviews).where(eq(interviews.id, interviewId)),
    db.select().from(rounds).where(eq(rounds.interview_id, interviewId)).orderBy(asc(rounds.round_number)),
    db
      .select({ message: messages })
      .from(messages)
      .innerJoin(rounds, eq(rounds.id, messages.round_id))
      .where(eq(rounds.interview_id, interviewId))
      .orderBy(asc(messages.created_at), asc(messages.id)),
    db
      .select({ run: code_submissions })
      .from(code_submissions)
      .innerJoin(rounds, eq(rounds.id, code_submissions.round_id))
      .where(eq(rounds.interview_id, interviewId))
      .orderBy(asc(code_submissions.created_at), asc(code_submissions.id)),
    db
      .select({ answer: scenario_responses })
      .from(scenario_responses)
      .innerJoin(rounds, eq(rounds.id, scenario_responses.round_id))
      .where(eq(rounds.interview_id, interviewId))
      .orderBy(asc(scenario_responses.created_at), asc(scenario_responses.id)),
    db.select().from(interview_feedback).where(eq(interview_feedback.interview_id, interviewId)),
  ]);
  return {
    interview: interview[0]!,
    rounds: itsRounds,
    messages: itsMessages.map(({ message }) => message),
    runs: itsRuns.map(({ run }) => run),
    answers: answers.map(({ answer }) => answer),
    feedback,
  };
}

/** What the candidate said, in order. */
export async function saidIn(db: Db, interviewId: string): Promise<string[]> {
  const { messages: all } = await rowsOf(db, interviewId);
  return all.filter(({ role }) => role === "USER").map(({ content }) => content);
}

export async function reportOf(db: Db, interviewId: string) {
  return (await rowsOf(db, interviewId)).feedback[0] ?? null;
}
