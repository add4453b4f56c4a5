import { expect, test } from "vitest";
import { evaluateRound } from "../evaluator.ts";
import { BUILTIN_MODELS } from "../models.ts";
import { designRound } from "./design-fixtures.ts";

const graded = async (format: "MCQ" | "OPEN_ENDED", said: string[]) => {
  const record = { ...designRound(format, said), locale: "es" as const };
  const done = await evaluateRound(BUILTIN_MODELS, record, { signal: AbortSignal.timeout(10_000) });
  if (!done.ok) throw new Error(done.message);
  return done.evaluation;
};

test("a design explained in Spanish is not assessed from its words: neither zero nor anything made up", async () => {
  const { dimensions, score, strengths, improvements } = await graded("OPEN_ENDED", [
    "Pongo una caché delante de la base de datos, porque las lecturas son muchas más que las escrituras.",
    "Si la caché falla, la base de datos responde más despacio, pero responde.",
  ]);
  expect(dimensions.map((one) => one.score)).toEqual(dimensions.map(() => null));
  for (const { reason } of dimensions) expect(reason).toMatch(/^Sin evaluar/);
  expect({ score, strengths, improvements }).toEqual({ score: null, strengths: [], improvements: [] });
});

test("who said nothing in a Spanish interview is not assessed for that reason, in Spanish", async () => {
  const { feedback, dimensions } = await graded("OPEN_ENDED", []);
  expect(feedback).toMatch(/^En esta ronda no se dijo/);
  expect(dimensions.every(({ score }) => score === null)).toBe(true);
});
