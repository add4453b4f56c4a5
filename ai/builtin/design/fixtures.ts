import type { Phase, TurnAct } from "../../../domain/room/event.ts";
import type { TurnCause } from "../../../domain/room/state.ts";
import { newTask, type Task } from "../../../domain/room/task.ts";
import type { InterviewerBrief } from "../../brief.ts";
import { designQuestion } from "../../evaluation/design-fixtures.ts";
import { brief, id } from "../../fixtures.ts";
import type { Reply } from "../wording.ts";
import { designReply } from "./design-reply.ts";

/** Test data: a system-design round as a brief. */
export function designBrief(
  format: "OPEN_ENDED" | "MCQ" | "SCENARIO",
  changes: Partial<InterviewerBrief> = {},
): InterviewerBrief {
  const full = designQuestion(format === "MCQ" ? "MCQ" : "OPEN_ENDED");
  const question = { ...full.public, format, stages_total: format === "SCENARIO" ? 3 : 0 };
  return brief({
    question,
    task: newTask(question),
    phase: "agenda",
    clarifications: [
      { asks: ["how many users", "users"], answer: "There are ten million users." },
      { asks: ["read", "reads"], answer: "Reads outnumber writes by far." },
      { asks: ["region", "regions"], answer: "One region is enough." },
      { asks: ["delete", "deleted"], answer: "Nothing is ever deleted." },
    ],
    code: { language: "markdown", text: "", touched: false },
    authored: { rubric: null, design: full.design },
    interview: {
      questionNumber: 1,
      questionCount: 1,
      minutesLeft: 40,
      roundMinutesLeft: 40,
      roundMinutes: 40,
      difficulty: "MEDIUM",
    },
    ...changes,
  });
}

type Cause = (messageId: string) => TurnCause;
/** Words of the candidate's, or words with what they bring about. */
export type Said = string | { text: string; cause?: Cause; task?: Task; phase?: Phase; minutesLeft?: number };

/** Plays a round: each message is answered, and stages are entered as the interviewer asks. The last reply comes last. */
export function talk(start: InterviewerBrief, said: readonly Said[]): Reply[] {
  let now = start;
  let next = 1;
  const replies: Reply[] = [];
  const turn = (cause: TurnCause) => {
    const reply = designReply({ ...now, cause });
    replies.push(reply);
    const message = { id: id(next++), role: "ASSISTANT" as const, type: "CHAT" as const, text: reply.text };
    now = { ...now, transcript: [...now.transcript, message], phase: entered(now.phase, reply.acts) };
  };
  turn({ kind: "opening" });
  for (const one of said) {
    const { text, cause, ...changes } = typeof one === "string" ? { text: one } : one;
    const message = { id: id(next++), role: "USER" as const, type: "CHAT" as const, text };
    const { minutesLeft, ...rest } = { minutesLeft: now.interview.minutesLeft, ...changes };
    now = { ...now, ...rest, transcript: [...now.transcript, message] };
    now = { ...now, interview: { ...now.interview, minutesLeft, roundMinutesLeft: minutesLeft } };
    turn(cause?.(message.id) ?? { kind: "message", messageId: message.id });
  }
  return replies;
}

const entered = (phase: Phase, acts: readonly TurnAct[]): Phase =>
  acts.reduce((now, act) => (act.act === "move_on" ? act.to : now), phase);
