import type {
  FeedbackRow,
  InterviewRow,
  MessageRow,
  ResponseRow,
  RoundRow,
  SavedRow,
  SubmissionRow,
} from "../../../domain/room/effect.ts";

/** Text that the database refuses while it is told to. */
export const POISON = "poison";

/** The tables that follow the room, with the rules of drizzle/queries/saved-rows.ts: no older row takes back a newer one. */
export class Postgres {
  interview: InterviewRow | null = null;
  readonly rounds = new Map<string, RoundRow>();
  readonly messages = new Map<string, MessageRow>();
  readonly submissions = new Map<string, SubmissionRow>();
  readonly responses = new Map<string, ResponseRow>();
  feedback: FeedbackRow | null = null;
  refuses: "nothing" | "poison" | "rounds" = "nothing";
  /** Some row was refused once, and came after others that it should have stood before. */
  hasRefused = false;
  readonly #interviewId: string;

  constructor(interviewId: string) {
    this.#interviewId = interviewId;
  }

  /** All rows or none. */
  save(rows: SavedRow[]): void {
    const undo: (() => void)[] = [];
    try {
      for (const row of rows) this.#apply(row, undo);
    } catch (error) {
      for (const step of undo.reverse()) step();
      throw error;
    }
  }

  #apply(row: SavedRow, undo: (() => void)[]): void {
    if (this.#isRefused(row)) throw this.#refusal("22P05", "refused row");
    switch (row.table) {
      case "interviews":
        this.#updateInterview(row.values, undo);
        return;
      case "rounds":
        this.#upsertRound(row.values, undo);
        return;
      case "messages":
        this.#needsRound(row.values.round_id);
        if (!this.messages.has(row.values.id)) put(this.messages, row.values, undo);
        return;
      case "code_submissions": {
        this.#needsRound(row.values.round_id);
        const old = this.submissions.get(row.values.id);
        if (!old || isDone(row.values) || !isDone(old)) put(this.submissions, row.values, undo);
        return;
      }
      case "scenario_responses":
        this.#needsRound(row.values.round_id);
        this.#upsertResponse(row.values, undo);
        return;
      case "interview_feedback":
        this.#upsertFeedback(row.values, undo);
        return;
      default:
        row satisfies never;
    }
  }

  #updateInterview(row: InterviewRow, undo: (() => void)[]): void {
    const old = this.interview;
    if (row.id !== this.#interviewId || (old && old.room_seq > row.room_seq)) return;
    this.interview = row;
    undo.push(() => {
      this.interview = old;
    });
  }

  #upsertRound(row: RoundRow, undo: (() => void)[]): void {
    const old = this.rounds.get(row.id);
    if (old && old.ended_at !== null && row.ended_at === null) return;
    const hints_used = Math.max(old?.hints_used ?? 0, row.hints_used);
    const evaluation = row.evaluation ?? old?.evaluation;
    put(this.rounds, { ...row, hints_used, ...(evaluation && { evaluation }) }, undo);
  }

  /** Reasons and the verdict come after the choice, and are never taken back. */
  #upsertResponse(row: ResponseRow, undo: (() => void)[]): void {
    const old = this.responses.get(row.id);
    const evaluation = row.evaluation ?? old?.evaluation;
    const values = {
      ...(old ?? row),
      user_explanation: row.user_explanation ?? old?.user_explanation ?? null,
      is_correct: row.evaluation?.is_correct ?? row.is_correct ?? old?.is_correct ?? null,
      ...(evaluation && { evaluation }),
    };
    put(this.responses, values, undo);
  }

  #upsertFeedback(row: FeedbackRow, undo: (() => void)[]): void {
    const old = this.feedback;
    if (old && old.generated_at > row.generated_at) return;
    this.feedback = { ...row, transcript_url: row.transcript_url ?? old?.transcript_url ?? null };
    undo.push(() => {
      this.feedback = old;
    });
  }

  #isRefused(row: SavedRow): boolean {
    if (this.refuses === "rounds") return row.table === "rounds";
    if (this.refuses !== "poison") return false;
    if (row.table === "scenario_responses") return row.values.user_explanation === POISON;
    return row.table === "messages" && row.values.content === POISON;
  }

  #needsRound(id: string): void {
    if (!this.rounds.has(id)) throw this.#refusal("23503", "round_id_fkey");
  }

  /** As the driver throws it: the database's own code in the cause. */
  #refusal(code: string, constraint: string): Error {
    this.hasRefused = true;
    const cause = Object.assign(new Error(constraint), { code, constraint });
    return Object.assign(new Error(`Failed query: ${constraint}`), { cause });
  }
}

const isDone = (row: SubmissionRow) => row.status !== "PENDING" && row.status !== "RUNNING";

function put<Row extends { id: string }>(table: Map<string, Row>, row: Row, undo: (() => void)[]): void {
  const old = table.get(row.id);
  table.set(row.id, row);
  undo.push(() => (old ? table.set(row.id, old) : table.delete(row.id)));
}
