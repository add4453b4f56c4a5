import { START } from "../../../domain/room/fixtures.ts";
import type { World } from "../world.ts";

/** The interview as Postgres has it before the room is opened. */
export const interviewRow = ({ userId, postgres, setup }: World) => ({
  user_id: userId,
  user_name: "Ada",
  status: postgres.interview?.status ?? "CREATED",
  type: setup.type,
  difficulty: "EASY",
  created_at: new Date(START),
  config: {
    topics: [],
    num_questions: setup.questions,
    time_limit_min: setup.limitMin,
    adaptive: false,
    target_company: null,
    language: "javascript",
    time_zone: "UTC",
    ...(setup.format && { format: setup.format }),
    ...(setup.accommodations && { accommodations: setup.accommodations }),
  },
});
