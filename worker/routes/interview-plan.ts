import type { NewInterview } from "../../domain/interview.ts";
import { startingDifficulty } from "../../domain/selection/difficulty.ts";
import { isTimeZone } from "../../domain/stats.ts";
import { DSA_TOPICS } from "../../domain/topics.ts";
import type { Db } from "../../drizzle/client.ts";
import { type NewInterviewRow, recentResults } from "../../drizzle/queries/interviews.ts";
import { getProfile } from "../../drizzle/queries/profiles.ts";
import { questionPool } from "../../drizzle/queries/questions.ts";
import { ApiError } from "../errors.ts";

/** The interview that was wished for, with all that was left open filled in; refused where it cannot be held. */
export async function plannedInterview(db: Db, userId: string, wish: NewInterview): Promise<NewInterviewRow> {
  refuseImpossible(wish);
  const [profile, past, pool] = await Promise.all([
    getProfile(db, userId),
    recentResults(db, userId, wish.type),
    questionPool(db, { userId, type: wish.type }),
  ]);
  if (pool.length === 0)
    throw new ApiError(422, "no_question", "There is no question for such an interview yet.");
  return {
    type: wish.type,
    difficulty: wish.difficulty ?? startingDifficulty(past, profile.experience_years),
    config: {
      topics: [...new Set(wish.topics)],
      num_questions: wish.num_questions,
      time_limit_min: wish.time_limit_min,
      adaptive: wish.difficulty === undefined,
      target_company: wish.target_company,
      language: wish.language ?? profile.preferred_language,
      time_zone: wish.time_zone,
      accommodations: wish.accommodations,
    },
  };
}

function refuseImpossible({ type, topics, time_zone }: NewInterview): void {
  if (type === "SYSTEM_DESIGN")
    throw new ApiError(
      422,
      "not_available",
      "System-design interviews are not available yet. Choose a coding interview for now.",
      "type",
    );
  const foreign = topics.find((topic) => !DSA_TOPICS.some((known) => known === topic));
  if (foreign)
    throw new ApiError(
      422,
      "invalid",
      `topics must be those of coding interviews; ${foreign} is none.`,
      "topics",
    );
  if (!isTimeZone(time_zone))
    throw new ApiError(
      422,
      "invalid",
      `time_zone must be a time zone such as Europe/Berlin; ${time_zone} is none.`,
      "time_zone",
    );
}
