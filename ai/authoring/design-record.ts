import type { CandidateLevel } from "../../domain/design-question.ts";
import type { RoundFacts } from "../../domain/feedback.ts";
import type { FullQuestion } from "../../domain/question.ts";
import { newTask, type Task } from "../../domain/room/task.ts";
import type { RoundRecord } from "../brief.ts";

/** What was said, done and picked in a system-design round that nobody interrupted, as it is graded. */
export function designRecord(
  question: FullQuestion,
  said: string[],
  { level = "senior", picked }: { level?: CandidateLevel; picked?: "A" | "B" | "C" | "D" } = {},
): RoundRecord {
  // A pick is a message of its own, with the reasons for its text: none is an empty one.
  const words = picked && said.length === 0 ? [""] : said;
  const messages = words.map((text, index) => ({
    id: idOf(index + 1),
    role: "USER" as const,
    type: question.public.format === "OPEN_ENDED" ? ("CHAT" as const) : question.public.format,
    text,
    at: index * 60_000,
  }));
  return {
    roundId: idOf(0),
    roundNumber: 1,
    question,
    level,
    task: taskOf(question, messages, picked),
    messages,
    runs: [],
    finalCode: { language: "markdown", text: "", touched: false },
    facts: factsOf(question, messages.length),
  };
}

/** Nobody else sees this round: any ids do that differ. */
const idOf = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;

const factsOf = ({ public: { hints_total, time_limit_min } }: FullQuestion, said: number): RoundFacts => ({
  submitted: false,
  hidden_passed: 0,
  hidden_total: 0,
  best_run_id: null,
  runs: 0,
  submissions: 0,
  hints_used: 0,
  hints_total,
  nudges: 0,
  approach_shown: false,
  duration_sec: 600,
  time_limit_min,
  candidate_messages: said,
  language: "markdown",
});

function taskOf(
  question: FullQuestion,
  messages: RoundRecord["messages"],
  picked: "A" | "B" | "C" | "D" | undefined,
): Task {
  const task = newTask(question.public);
  const first = messages[0];
  if (task.kind === "mcq" && picked && first)
    return { ...task, answer: { id: first.id, key: picked, reasoning: first.text || null, at: first.at } };
  if (task.kind === "scenario")
    return { ...task, actions: messages.map(({ id, text, at }) => ({ id, text, at })) };
  return task;
}
