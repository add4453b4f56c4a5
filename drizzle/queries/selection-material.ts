import type { QuestionType } from "../../domain/question.ts";
import type { SelectionMaterial } from "../../domain/room/next-question.ts";
import type { Db } from "../client.ts";
import { questionPool } from "./question-pool.ts";
import { skillsOf } from "./skills.ts";

/** What the next question of an interview is chosen by. */
export async function selectionMaterial(
  db: Db,
  { userId, type }: { userId: string; type: QuestionType },
): Promise<SelectionMaterial> {
  const [bank, { skills, worths, stances, background }] = await Promise.all([
    questionPool(db, { userId, type }),
    skillsOf(db, userId),
  ]);
  return {
    bank,
    skills,
    worths,
    not_relevant: stances.filter(({ stance }) => stance === "NOT_RELEVANT").map(({ topic }) => topic),
    claimed: background.claimed,
  };
}
