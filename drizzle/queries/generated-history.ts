import { and, asc, eq, sql } from "drizzle-orm";
import type { Report, RoundEvaluation } from "../../domain/feedback.ts";
import type { InterviewConfig } from "../../domain/interview.ts";
import type { Language } from "../../domain/judge/signature.ts";
import { starterCode } from "../../domain/judge/starter-code.ts";
import type { Difficulty, QuestionType, ReferenceSolutions } from "../../domain/question.ts";
import type { Estimate } from "../../domain/selection/gaussian.ts";
import type { Calibration, Counted } from "../../domain/selection/question-difficulty.ts";
import type { Db } from "../client.ts";
import { code_submissions } from "../schema/code-submissions.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";
import { questions } from "../schema/questions.ts";
import { rounds } from "../schema/rounds.ts";
import { isGenerated } from "./progress.ts";
import { calibrationColumns } from "./question-pool.ts";

/** A question as the generator needs it. */
export type BankQuestion = Calibration & {
  id: string;
  type: QuestionType;
  title: string;
  topics: string[];
  time_limit_min: number | null;
  hints_total: number;
  expected_approach: string | null;
  solutions: ReferenceSolutions | null;
  starter_code: Record<Language, string> | null;
};

export type GeneratedRound = {
  id: string;
  question_id: string;
  round_number: number;
  started_at: number;
  ended_at: number;
  duration_sec: number;
  hints_used: number;
  evaluation: RoundEvaluation;
  calibration: Counted;
  submission: {
    id: string;
    language: Language;
    code: string;
    passed: number;
    total: number;
    at: number;
  } | null;
};
export type GeneratedInterview = {
  id: string;
  type: QuestionType;
  difficulty: Difficulty;
  config: InterviewConfig & { generated: true };
  status: "COMPLETED" | "ABANDONED";
  created_at: number;
  started_at: number;
  ended_at: number;
  total_duration_sec: number;
  rounds: GeneratedRound[];
  feedback: { id: string; report: Report } | null;
};

/** What is believed of how hard a question is. */
export type LearnedDifficulty = Estimate & { id: string };

/** The bank in an order that is the same in every database. */
export async function bankQuestions(db: Db): Promise<BankQuestion[]> {
  const rows = await db
    .select({
      id: questions.id,
      type: questions.type,
      title: questions.title,
      topics: questions.topics,
      time_limit_min: questions.time_limit_min,
      hints: questions.hints,
      expected_approach: questions.expected_approach,
      solutions: questions.reference_solutions,
      signature: questions.signature,
      ...calibrationColumns,
    })
    .from(questions)
    .where(eq(questions.is_active, true))
    .orderBy(asc(questions.slug));
  return rows.map(({ hints, signature, ...row }) => ({
    ...row,
    hints_total: hints.length,
    starter_code: signature ? starterCode(signature) : null,
  }));
}

/** Puts a generated history in the place of the person's last one. Interviews that they took themselves stay. */
export async function replaceGenerated(db: Db, userId: string, history: GeneratedInterview[]): Promise<void> {
  await db.delete(interviews).where(and(eq(interviews.user_id, userId), isGenerated));
  for (let from = 0; from < history.length; from += BATCH)
    await insert(db, userId, history.slice(from, from + BATCH));
}
const BATCH = 25;

async function insert(db: Db, userId: string, part: GeneratedInterview[]): Promise<void> {
  const played = part.flatMap((interview) => interview.rounds.map((round) => ({ ...round, interview })));
  const reports = part.flatMap(({ feedback, id, ended_at }) =>
    feedback ? [{ ...feedback, interview_id: id, ended_at }] : [],
  );
  const runs = played.flatMap(({ id, submission }) => (submission ? [{ ...submission, round_id: id }] : []));
  await db.batch([
    db.insert(interviews).values(
      part.map(({ rounds: _, feedback: _report, created_at, started_at, ended_at, ...row }) => ({
        ...row,
        user_id: userId,
        created_at: new Date(created_at),
        started_at: new Date(started_at),
        ended_at: new Date(ended_at),
      })),
    ),
    ...(played.length > 0
      ? [
          db.insert(rounds).values(
            played.map(({ interview, submission: _, started_at, ended_at, evaluation, ...row }) => ({
              ...row,
              interview_id: interview.id,
              status: "COMPLETED" as const,
              started_at: new Date(started_at),
              ended_at: new Date(ended_at),
              score: evaluation.score?.value ?? null,
              ai_feedback: evaluation.feedback,
              why: "Made up by the generator for development.",
              evaluation,
            })),
          ),
        ]
      : []),
    ...(runs.length > 0 ? [db.insert(code_submissions).values(runs.map(submissionRow))] : []),
    ...(reports.length > 0 ? [db.insert(interview_feedback).values(reports.map(feedbackRow))] : []),
  ]);
}

/** Keeps what the answers of a generated history tell of its questions. */
export async function learnDifficulties(db: Db, learned: LearnedDifficulty[]): Promise<void> {
  await db.execute(sql`update ${questions} set diff_mu = learned.mean, diff_var = learned.variance
    from jsonb_to_recordset(${JSON.stringify(learned)}::jsonb) as learned (id uuid, mean float8, variance float8)
    where ${questions.id} = learned.id`);
}

type Run = NonNullable<GeneratedRound["submission"]> & { round_id: string };

const submissionRow = ({ id, round_id, language, code, passed, total, at }: Run) => ({
  id,
  round_id,
  language,
  code,
  submission_type: "SUBMIT" as const,
  status: "COMPLETED" as const,
  execution_time_ms: 40,
  memory_used_kb: 9000,
  tests_passed: passed,
  tests_total: total,
  created_at: new Date(at),
});

const feedbackRow = ({
  id,
  interview_id,
  ended_at,
  report,
}: {
  id: string;
  interview_id: string;
  ended_at: number;
  report: Report;
}) => ({
  id,
  interview_id,
  overall_score: report.overall?.value ?? 0,
  technical_score: report.technical?.value ?? 0,
  communication_score: report.communication?.value ?? 0,
  problem_solving_score: report.problem_solving?.value ?? 0,
  strengths: report.strengths.map(({ text }) => text),
  improvements: report.improvements.map(({ text }) => text),
  detailed_feedback: report.detailed_feedback,
  study_topics: report.study_topics,
  report,
  generated_at: new Date(ended_at),
});
