import type { DesignRubric } from "../../domain/design-question.ts";
import type { FullQuestion } from "../../domain/question.ts";
import type { Task } from "../../domain/room/task.ts";
import { designFacts } from "../../domain/scoring/fixtures.ts";
import type { RoundRecord } from "../brief.ts";
import { fullQuestion, id } from "../fixtures.ts";

/** Test data: a small system-design question, and a round on it out of what was said. */
const rubric: DesignRubric = {
  key_points: ["A cache holds what is read often.", "A queue takes the bursts."],
  key_point_marks: [
    { dimension: "high_level", level: "junior", all_of: [["cache"], ["read", "reads"]] },
    { dimension: "high_level", level: "junior", all_of: [["queue"], ["burst", "bursts"]] },
  ],
  bonus_points: [],
  bonus_point_marks: [],
  follow_ups: [
    { ask: "What happens when the cache fails?", good_answer: "The store takes it.", terms: ["store"] },
  ],
  twists: [],
  estimates: [
    {
      name: "writes per second",
      unit: "per_second",
      low: 1000,
      high: 1400,
      all_of: [["write", "writes", "per second"]],
      working: "100 million a day",
    },
  ],
};

export function designQuestion(format: "OPEN_ENDED" | "MCQ"): FullQuestion {
  const keys = ["A", "B", "C", "D"] as const;
  const options = keys.map((key) => ({
    key,
    text: `${key} uses a cache for its reads`,
    is_correct: key === "A",
  }));
  const shown = { ...fullQuestion.public, type: "SYSTEM_DESIGN" as const, format };
  return {
    ...fullQuestion,
    public: {
      ...shown,
      title: "Feed",
      description: "Design a feed.",
      signature: null,
      samples: [],
      options: format === "MCQ" ? options.map(({ key, text }) => ({ key, text })) : [],
    },
    rubric: null,
    clarifications: [],
    reference_solutions: null,
    design: rubric,
    options: format === "MCQ" ? options.map((one) => ({ ...one, explanation: "So it is." })) : [],
  };
}

/** Words of the candidate's, or of the interviewer's. `MCQ`: the answer is shown with them. */
export type Said = string | { interviewer: string; type?: "MCQ" };

export function designRound(format: "OPEN_ENDED" | "MCQ", said: Said[], notes = ""): RoundRecord {
  const messages = said.map((one, index): RoundRecord["messages"][number] => ({
    id: id(index + 1),
    role: typeof one === "string" ? "USER" : "ASSISTANT",
    type: typeof one === "string" ? "CHAT" : (one.type ?? "CHAT"),
    text: typeof one === "string" ? one : one.interviewer,
    at: index * 1000,
  }));
  const task: Task =
    format === "OPEN_ENDED"
      ? { kind: "design", twist: null }
      : {
          kind: "mcq",
          answer: { id: id(1), key: "A", reasoning: null, at: 0 },
          revealRequest: null,
          key: null,
        };
  return {
    roundId: id(999),
    roundNumber: 1,
    question: designQuestion(format),
    level: "mid",
    task,
    messages,
    runs: [],
    finalCode: { language: "markdown", text: notes, touched: notes !== "" },
    facts: designFacts({
      hints_total: 3,
      candidate_messages: said.filter((one) => typeof one === "string").length,
    }),
  };
}
