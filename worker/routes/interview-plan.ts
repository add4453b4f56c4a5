import { isTimeZone } from "../../domain/calendar.ts";
import type { CandidateLevel } from "../../domain/design-question.ts";
import type { NewInterview } from "../../domain/interview.ts";
import { DEFAULT_LOCALE } from "../../domain/locale.ts";
import { startingDifficulty } from "../../domain/selection/difficulty.ts";
import { formatPlan } from "../../domain/selection/format-plan.ts";
import { DSA_TOPICS, SYSTEM_DESIGN_TOPICS } from "../../domain/topics.ts";
import type { Me } from "../../domain/user.ts";
import type { Db } from "../../drizzle/client.ts";
import { type NewInterviewRow, recentResults } from "../../drizzle/queries/interviews.ts";
import { getProfile } from "../../drizzle/queries/profiles.ts";
import { questionPool } from "../../drizzle/queries/question-pool.ts";
import { ApiError } from "../errors.ts";

/** The interview that was wished for, with all that was left open filled in; refused where it cannot be held. */
export async function plannedInterview(
  db: Db,
  { id: userId, language }: Pick<Me, "id" | "language">,
  wish: NewInterview,
): Promise<NewInterviewRow> {
  refuseImpossible(wish);
  const [profile, past, pool] = await Promise.all([
    getProfile(db, userId),
    recentResults(db, userId, wish.type),
    questionPool(db, { userId, type: wish.type }),
  ]);
  const [first] = formatPlan(wish.type, wish);
  if (!pool.some((question) => question.format === first))
    throw new ApiError(422, "no_question", "There is no question for such an interview yet.");
  // The résumé's count until the profile has its own, as in what is believed of their skills.
  const years = profile.experience_years ?? profile.resume_parsed?.experience_years ?? null;
  return {
    type: wish.type,
    difficulty: wish.difficulty ?? startingDifficulty(past, years),
    config: {
      topics: [...new Set(wish.topics)],
      num_questions: wish.num_questions,
      time_limit_min: wish.time_limit_min,
      adaptive: wish.difficulty === undefined,
      mode: wish.mode,
      ...(wish.type === "SYSTEM_DESIGN" && {
        format: wish.format,
        ...levelOfYears(years),
      }),
      target_company: wish.target_company,
      language: wish.language ?? profile.preferred_language,
      locale: wish.locale ?? language ?? DEFAULT_LOCALE,
      time_zone: wish.time_zone,
      accommodations: wish.accommodations,
    },
  };
}

/** What is expected of someone with so many years of work; unknown years leave it to the difficulty. */
function levelOfYears(years: number | null): { level?: CandidateLevel } {
  if (years === null) return {};
  if (years < 2) return { level: "junior" };
  if (years < 5) return { level: "mid" };
  return { level: years < 10 ? "senior" : "staff" };
}

function refuseImpossible({ type, topics, format, time_zone }: NewInterview): void {
  const known: readonly string[] = type === "DSA" ? DSA_TOPICS : SYSTEM_DESIGN_TOPICS;
  const foreign = topics.find((topic) => !known.includes(topic));
  const kind = type === "DSA" ? "coding" : "system-design";
  if (foreign)
    throw new ApiError(
      422,
      "invalid",
      `topics must be those of ${kind} interviews; ${foreign} is none.`,
      "topics",
    );
  if (type === "DSA" && format !== null)
    throw new ApiError(422, "invalid", "format can be chosen for system-design interviews only.", "format");
  if (!isTimeZone(time_zone))
    throw new ApiError(
      422,
      "invalid",
      `time_zone must be a time zone such as Europe/Berlin; ${time_zone} is none.`,
      "time_zone",
    );
}
