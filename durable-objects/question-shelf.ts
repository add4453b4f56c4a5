import type { FullQuestion } from "../domain/question.ts";
import type { SelectionMaterial } from "../domain/room/next-question.ts";
import { readSkills, type StoredSkills, storedSkills } from "../domain/selection/stored-skills.ts";
import { TOPICS } from "../domain/topics.ts";
import type { AskedQuestion } from "../drizzle/queries/asked-question.ts";
import type { StoredTestCase } from "../drizzle/queries/full-question.ts";
import type { Documents } from "./documents.ts";

const MATERIAL = "selection";
type StoredMaterial = Omit<SelectionMaterial, "skills"> & { skills: StoredSkills };

/**
 * The questions of this interview with all that only the server may know, kept in the room: so that it goes on while
 * Postgres is away, and ends on the version of a question that it began with.
 */
export class QuestionShelf {
  readonly #documents: Documents;
  readonly #load: (id: string) => Promise<AskedQuestion | null>;

  constructor(documents: Documents, load: (id: string) => Promise<AskedQuestion | null>) {
    this.#documents = documents;
    this.#load = load;
  }

  /** Null: there is no such question. */
  async question(id: string): Promise<FullQuestion | null> {
    return this.#documents.get<FullQuestion>(questionName(id)) ?? (await this.#fetch(id))?.question ?? null;
  }

  async cases(id: string): Promise<StoredTestCase[]> {
    return this.#documents.get<StoredTestCase[]>(casesName(id)) ?? (await this.#fetch(id))?.cases ?? [];
  }

  /** True where it needs no database any more. */
  has(id: string): boolean {
    return this.#documents.get<FullQuestion>(questionName(id)) !== null;
  }

  /** What the next question is chosen by, as it was when the open round began; null before any did. */
  material(): SelectionMaterial | null {
    const kept = this.#documents.get<StoredMaterial>(MATERIAL);
    const skills = kept && readSkills(kept.skills, TOPICS);
    return kept && skills ? { ...kept, skills } : null;
  }

  keepMaterial(material: SelectionMaterial): void {
    this.#documents.set(MATERIAL, { ...material, skills: storedSkills(material.skills) });
  }

  async #fetch(id: string): Promise<AskedQuestion | null> {
    const loaded = await this.#load(id);
    if (!loaded) return null;
    this.#documents.set(questionName(id), loaded.question);
    this.#documents.set(casesName(id), loaded.cases);
    return loaded;
  }
}

const questionName = (id: string) => `question:${id}`;
const casesName = (id: string) => `cases:${id}`;
