import fs from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { parseWith, readJson } from "../read-file.ts";
import type { Mutant } from "./mutant.ts";
import type { MutantLanguage } from "./operators.ts";

const Line = v.pipe(v.string(), v.minLength(1));

/**
 * A mutant that the cases let live, with the reason: `equal` gives the same answer to every valid input, `slower` too
 * but in more steps, which a time limit shows on a slow machine only. It is known by its line's text.
 */
export const Survivor = v.strictObject({
  language: v.picklist(["javascript", "python"]),
  was: Line,
  becomes: Line,
  is: v.picklist(["equal", "slower"]),
  because: v.pipe(v.string(), v.minLength(20, "say in a sentence why no case can tell it apart")),
});
export type Survivor = v.InferOutput<typeof Survivor>;

/** The justified survivors of a question: `survivors.json` in its folder, which most questions do without. */
export function readSurvivors(slug: string, dir = "questions"): Survivor[] {
  const file = path.join(dir, slug, "survivors.json");
  return fs.existsSync(file) ? parseWith(v.array(Survivor), readJson(file), file) : [];
}

export const listed = (
  survivors: readonly Survivor[],
  language: MutantLanguage,
  mutant: Mutant,
): Survivor | undefined => survivors.find((one) => isMutant(one, language, mutant));

/** Entries of which the solution, changed since, has no mutant any more. */
export function outdated(
  survivors: readonly Survivor[],
  mutants: Record<MutantLanguage, readonly Mutant[]>,
): Survivor[] {
  return survivors.filter(
    (one) => !mutants[one.language].some((mutant) => isMutant(one, one.language, mutant)),
  );
}

const isMutant = (one: Survivor, language: MutantLanguage, { was, becomes }: Mutant): boolean =>
  one.language === language && one.was === was && one.becomes === becomes;
