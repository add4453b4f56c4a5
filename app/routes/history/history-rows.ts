import type { InterviewSummary } from "../../../domain/interview.ts";
import type { Language } from "../../../domain/judge/signature.ts";
import type { QuestionFormat } from "../../../domain/question.ts";
import { formatPlan } from "../../../domain/selection/format-plan.ts";

/** A question of an interview that was answered in an earlier one too. */
type Repeat = {
  interview_id: string;
  round_id: string;
  earlier_round_id: string;
  question_title: string;
};

/** An interview as its row shows it: of all that is known of it a fifth, which is then all that goes to the browser. */
export type HistoryRow = Pick<
  InterviewSummary,
  "id" | "type" | "status" | "total_duration_sec" | "overall" | "report"
> & {
  over: boolean;
  /** Whether there is a replay; what was made up has none. */
  replayed: boolean;
  questions: number;
  /** The titles of what was asked; where nothing was, what had been chosen. */
  about: string | { language: Language } | { plan: QuestionFormat[] };
  /** An ISO 8601 instant. */
  at: string;
  repeats: Pick<Repeat, "round_id" | "earlier_round_id" | "question_title">[];
};

type Listed = { interviews: InterviewSummary[]; repeats: Repeat[]; generated: string[] };

export const historyRows = ({ interviews, repeats, generated }: Listed): HistoryRow[] =>
  interviews.map((interview) => {
    const { id, type, status, config, rounds, total_duration_sec, overall, report } = interview;
    const titles = rounds.map(({ question_title }) => question_title);
    return {
      id,
      type,
      status,
      total_duration_sec,
      overall,
      report,
      over: status === "COMPLETED" || status === "ABANDONED",
      replayed: status === "COMPLETED" && !generated.includes(id),
      questions: config.num_questions,
      about: titles.length > 0 ? titles.join(", ") : untouched(interview),
      at: interview.started_at ?? interview.created_at,
      repeats: repeats.flatMap(({ interview_id, round_id, earlier_round_id, question_title }) =>
        interview_id === id ? [{ round_id, earlier_round_id, question_title }] : [],
      ),
    };
  });

/** What is known of an interview whose first question was never opened. */
const untouched = ({ type, config }: InterviewSummary): HistoryRow["about"] =>
  type === "DSA" ? { language: config.language } : { plan: formatPlan(type, config) };
