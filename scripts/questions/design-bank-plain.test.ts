import { expect, test } from "vitest";
import { designRecord } from "../../ai/authoring/design-record.ts";
import { builtinAnswers } from "../../ai/evaluation/builtin.ts";
import { evaluateRound } from "../../ai/evaluator.ts";
import { BUILTIN_MODELS } from "../../ai/models.ts";
import type { OptionKey } from "../../domain/question.ts";
import { simulatedDesign } from "../../simulation/design-question.ts";
import { readBank } from "./bank.ts";
import { PLAIN_ACTIONS, WRONG_ACTIONS } from "./design-bank-actions.ts";
import { PLAIN_REASONS, WRONG_REASONS } from "./design-bank-reasons.ts";
import { UNSEEN_CHOICES, UNSEEN_SCENARIOS } from "./design-bank-unseen.ts";

const { designs } = await readBank("questions", undefined, "SYSTEM_DESIGN");

/** What the built-in grader makes of these words for a senior: the share of points that it sees, and the scores. */
async function read(slug: string, said: readonly string[], picked?: OptionKey) {
  const design = designs.find((one) => one.slug === slug);
  if (!design) throw new Error(`there is no ${slug}`);
  const options = design.file.format === "MCQ" ? design.file.options : [];
  const right = options.find((option) => option.is_correct)?.key;
  const pick = picked ?? right;
  const record = designRecord(simulatedDesign(design), [...said], pick ? { picked: pick } : {});
  const result = await evaluateRound(BUILTIN_MODELS, record, { signal: AbortSignal.timeout(10_000) });
  if (!result.ok) throw new Error(result.message);
  const points = builtinAnswers(record).filter(({ id }) => id.startsWith("point-"));
  const { score, dimensions } = result.evaluation;
  return {
    made: points.filter(({ holds }) => holds).length,
    of: points.length,
    score: score?.value ?? 0,
    communication: result.evaluation.communication?.value ?? 0,
    reasons: dimensions.find(({ dimension }) => dimension === "trade_offs")?.level ?? null,
  };
}

const share = (all: { made: number; of: number }[]): number =>
  all.reduce((sum, { made }) => sum + made, 0) / all.reduce((sum, { of }) => sum + of, 0);

const reasons = Object.entries(PLAIN_REASONS).flatMap(([slug, both]) =>
  both.map((said, index) => [slug, index + 1, said] as const),
);

test.each(
  reasons,
)("plain reasons for the right option are assessed and stand for something: %s, %i", async (slug, _, said) => {
  const { score, reasons } = await read(slug, [said]);
  expect(reasons).toBeGreaterThanOrEqual(2);
  expect(score).toBeGreaterThanOrEqual(70);
});

test.each(
  Object.entries(PLAIN_ACTIONS).flatMap(([slug, both]) =>
    both.map((said, index) => [slug, index + 1, said] as const),
  ),
)("plain steps through a scenario are seen for what they are: %s, %i", async (slug, _, said) => {
  expect((await read(slug, said)).score).toBeGreaterThanOrEqual(80);
});

test("of what colleagues say in plain English most is seen", async () => {
  const choices = await Promise.all(reasons.map(([slug, , said]) => read(slug, [said])));
  expect(share(choices)).toBeGreaterThan(0.7);
  const steps = Object.entries(PLAIN_ACTIONS).flatMap(([slug, both]) => both.map((said) => read(slug, said)));
  expect(share(await Promise.all(steps))).toBeGreaterThan(0.85);
});

test("who is sure and wrong in the same vocabulary stands far below, in a choice and in a scenario", async () => {
  const wrong = await Promise.all(
    Object.entries(WRONG_REASONS).map(async ([slug, { picked, said }]) => {
      const [sure, plain] = [
        await read(slug, [said], picked),
        await read(slug, [PLAIN_REASONS[slug]?.[0] ?? ""]),
      ];
      expect(sure.score, slug).toBeLessThan(plain.score - 25);
      return sure;
    }),
  );
  expect(share(wrong)).toBeLessThan(0.32);
  for (const [slug, said] of Object.entries(WRONG_ACTIONS)) {
    const [sure, plain] = [await read(slug, said), await read(slug, PLAIN_ACTIONS[slug]?.[0] ?? [])];
    expect(sure.score, slug).toBeLessThan(plain.score - 20);
  }
});

test("the marks of one question are no words for another: plain reasons earn next to nothing elsewhere", async () => {
  const elsewhere = await Promise.all(
    reasons.map(([, , said], at) => {
      const other = reasons[(at + 7) % reasons.length]?.[0] ?? "";
      return read(other, [said]);
    }),
  );
  expect(share(elsewhere)).toBeLessThan(0.08);
});

test("answers that nobody had the marks in mind for: the right ones stand high, the wrong ones far below, in how they talk too", async () => {
  const right = await Promise.all(
    Object.entries(UNSEEN_CHOICES).map(([slug, one]) => read(slug, [one.right])),
  );
  const wrong = await Promise.all(
    Object.entries(UNSEEN_CHOICES).map(([slug, { wrong }]) => read(slug, [wrong.said], wrong.picked)),
  );
  for (const [at, slug] of Object.keys(UNSEEN_CHOICES).entries())
    expect(wrong[at]?.score, slug).toBeLessThan((right[at]?.score ?? 0) - 30);
  expect(share(right)).toBeGreaterThan(0.5);
  expect(share(wrong)).toBeLessThan(0.2);
  const talk = (all: typeof right) => all.reduce((sum, one) => sum + one.communication, 0) / all.length;
  expect(talk(wrong)).toBeLessThan(talk(right) - 10);
});

test.each(
  Object.entries(UNSEEN_SCENARIOS),
)("steps that nobody had the marks in mind for are told apart: %s", async (slug, { right, wrong }) => {
  const [held, sure] = [await read(slug, right), await read(slug, wrong)];
  expect(held.score).toBeGreaterThanOrEqual(85);
  expect(sure.score).toBeLessThan(held.score - 35);
});
