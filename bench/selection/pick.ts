import { USUAL_WORTH } from "../../domain/selection/answer-worth.ts";
import { chance } from "../../domain/selection/chance.ts";
import { chooseNext } from "../../domain/selection/choose-next.ts";
import type { Request } from "../../domain/selection/request.ts";
import type { Skills } from "../../domain/selection/skills.ts";
import { readSkills } from "../../domain/selection/stored-skills.ts";
import { TOPICS } from "../../domain/topics.ts";
import type { Material } from "./material.ts";

/** The skills from what is kept of them. */
export function skillsIn({ skills }: Material): Skills {
  const read = readSkills(skills, TOPICS);
  if (!read) throw new Error("the skills cannot be read");
  return read;
}

/** One pick as the room makes it; Postgres is not in it. */
export function pick(skills: Skills, material: Material, turn: number): string {
  const chosen = chooseNext(skills, material.bank, requestOf(material, turn), USUAL_WORTH, `seed ${turn}`);
  if (!chosen) throw new Error("the bank has no question left");
  return chosen.question.id;
}

/** The floor: one of the new questions drawn by lot. */
export function drawByLot(material: Material, turn: number): string {
  const fresh = material.bank.filter(({ last_seen_at }) => last_seen_at === null);
  return fresh[Math.floor(chance(`seed ${turn}`) * fresh.length)]!.id;
}

/** The second question of an interview whose first one went so-so, in both modes by turns. */
function requestOf({ type, bank, now }: Material, turn: number): Request {
  const asked = bank[turn % bank.length]!;
  return {
    mode: turn % 2 === 0 ? "assessment" : "practice",
    topics: [],
    num_questions: 5,
    difficulty: null,
    format: type === "DSA" ? "OPEN_ENDED" : null,
    company: asked.companies[0] ?? null,
    claimed: ["arrays", "graphs", "caching"],
    asked: [{ question_id: asked.id, topics: asked.topics, score: 60 }],
    interview: "the next one",
    now,
  };
}
