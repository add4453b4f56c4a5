import type { RoundRecord } from "../ai/brief.ts";
import type { CandidateLevel } from "../domain/design-question.ts";
import type { FullQuestion } from "../domain/question.ts";
import { newTask, type Task } from "../domain/room/task.ts";
import { designFacts } from "../domain/scoring/fixtures.ts";
import { seededId } from "./seeded-id.ts";

/** What was said, done and picked in a system-design round that nobody interrupted, as it is graded. */
export function designRecord(
  question: FullQuestion,
  said: string[],
  { level = "senior", picked }: { level?: CandidateLevel; picked?: "A" | "B" | "C" | "D" } = {},
): RoundRecord {
  const { slug } = question.public;
  // A pick is a message of its own, with the reasons for its text: none is an empty one.
  const words = picked && said.length === 0 ? [""] : said;
  const messages = words.map((text, index) => ({
    id: seededId(slug, index + 10),
    role: "USER" as const,
    type: question.public.format === "OPEN_ENDED" ? ("CHAT" as const) : question.public.format,
    text,
    at: index * 60_000,
  }));
  return {
    roundId: seededId(slug, 1),
    roundNumber: 1,
    question,
    level,
    task: taskOf(question, messages, picked),
    messages,
    runs: [],
    finalCode: { language: "markdown", text: "", touched: false },
    facts: designFacts({
      hints_total: question.public.hints_total,
      time_limit_min: question.public.time_limit_min,
      candidate_messages: messages.length,
    }),
  };
}

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
