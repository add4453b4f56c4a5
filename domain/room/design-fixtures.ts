import type { RoomEvent } from "./event.ts";
import { event, id, question, replied, START } from "./fixtures.ts";

/** A system-design interview with a question of this format open, and the interviewer's greeting said. */
export function design(format: "MCQ" | "SCENARIO" | "OPEN_ENDED"): RoomEvent[] {
  const created = event({
    type: "interview.created",
    interviewId: id(7),
    interviewType: "SYSTEM_DESIGN",
    difficulty: "MEDIUM",
    config: {
      topics: [],
      num_questions: 2,
      time_limit_min: 45,
      adaptive: false,
      target_company: null,
      language: "python",
      time_zone: "UTC",
    },
    createdAt: START,
  });
  const opened = event({
    type: "round.opened",
    number: 1,
    why: "It fits.",
    question: question({
      type: "SYSTEM_DESIGN",
      format,
      signature: null,
      starter_code: { javascript: "", python: "", java: "" },
      samples: [],
      time_limit_min: 10,
      options: (["A", "B", "C", "D"] as const).map((key) => ({ key, text: `Option ${key}` })),
      stages_total: 2,
    }),
  });
  return [created, event({ type: "interview.started" }), opened, replied(opened.id, "Hello.")];
}
