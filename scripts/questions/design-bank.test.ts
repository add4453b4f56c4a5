import { expect, test } from "vitest";
import { designRecord } from "../../ai/authoring/design-record.ts";
import { evaluateRound } from "../../ai/evaluator.ts";
import { BUILTIN_MODELS } from "../../ai/models.ts";
import { isDsa } from "../../domain/authoring/content.ts";
import { sampleParts } from "../../domain/sample-answer.ts";
import { simulatedDesign } from "../../simulation/design-question.ts";
import { readBank } from "./bank.ts";
import { checkDesign } from "./check-design.ts";

const { contents, designs } = await readBank("questions", undefined, "SYSTEM_DESIGN");
const of = (format: string) => designs.filter(({ file }) => file.format === format);
const mcqs = designs.flatMap(({ file }) => (file.format === "MCQ" ? [file] : []));
const graded = async (design: (typeof designs)[number], said: string[], picked?: "A" | "B" | "C" | "D") => {
  const record = designRecord(simulatedDesign(design), said, picked ? { picked } : {});
  const result = await evaluateRound(BUILTIN_MODELS, record, { signal: AbortSignal.timeout(10_000) });
  if (!result.ok) throw new Error(result.message);
  return result.evaluation;
};
const rightKey = ({ file }: (typeof designs)[number]) =>
  file.format === "MCQ" ? file.options.find((option) => option.is_correct)?.key : undefined;

test("the bank holds 48 choices of three levels, 16 scenarios and 12 open designs", () => {
  expect([of("MCQ").length, of("SCENARIO").length, of("OPEN_ENDED").length]).toEqual([48, 16, 12]);
  const count = (level: string) => mcqs.filter(({ difficulty }) => difficulty === level).length;
  expect([count("EASY"), count("MEDIUM"), count("HARD")]).toEqual([12, 24, 12]);
});

test("right options stand evenly at every place and are not the longest more often than chance", () => {
  const places = (["A", "B", "C", "D"] as const).map(
    (key) => mcqs.filter(({ options }) => options.some((one) => one.key === key && one.is_correct)).length,
  );
  const longest = mcqs.filter(({ options }) => {
    const length = Math.max(...options.map((one) => one.text.length));
    return options.find((one) => one.is_correct)?.text.length === length;
  }).length;
  console.log(
    `right options at A, B, C, D: ${places.join(", ")}; the longest in ${longest} of ${mcqs.length}`,
  );
  expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(4);
  // A quarter by chance: more than this would happen by chance once in twenty banks.
  expect(longest).toBeLessThanOrEqual(17);
});

test.each(
  designs.map((design) => [design.slug, design] as const),
)("%s has a second reading and passes the gate: its sample answer makes every point and is graded 85 or better, an empty one is not assessed", async (slug, design) => {
  const content = contents.find((one) => one.question.slug === slug);
  if (!content || isDsa(content)) throw new Error("it is no design question");
  expect(await checkDesign(content)).toEqual([]);
  expect(design.file.provenance.review).not.toContain("Awaiting");
});

test("words without sense earn the lowest level and no strength", async () => {
  for (const design of designs) {
    const { score, strengths } = await graded(design, ["asdf qwer zxcv", "lorem hjkl"]);
    expect(score?.value ?? 0).toBeLessThan(50);
    expect(strengths).toEqual([]);
  }
});

test("a guess earns nobody the reasons, a junior neither", async () => {
  for (const design of of("MCQ")) {
    const record = designRecord(simulatedDesign(design), ["No idea, just a guess."], {
      level: "junior",
      picked: rightKey(design) === "A" ? "B" : "A",
    });
    const result = await evaluateRound(BUILTIN_MODELS, record, { signal: AbortSignal.timeout(10_000) });
    expect(result.ok && result.evaluation.responses[0]?.score).toBe(0);
  }
});

test("the right option with wrong reasons and a wrong one with good reasons are graded apart", async () => {
  for (const design of of("MCQ")) {
    const right = rightKey(design);
    const wrong = right === "A" ? "B" : "A";
    const reasons = sampleParts(design.sampleAnswer).map(({ text }) => text);
    const poor = ["It is the one that I have seen most often, and everybody uses it because it is popular."];
    const [both, choice, reasoning, neither] = await Promise.all([
      graded(design, reasons, right),
      graded(design, poor, right),
      graded(design, reasons, wrong),
      graded(design, poor, wrong),
    ]);
    const value = (one: typeof both) => one?.score?.value ?? 0;
    expect(value(both)).toBeGreaterThan(value(choice));
    expect(value(both)).toBeGreaterThan(value(reasoning));
    expect(value(choice)).toBeGreaterThan(value(neither));
    expect(value(reasoning)).toBeGreaterThan(value(neither));
    expect(choice.responses[0]).toMatchObject({ is_correct: true });
    expect(reasoning.responses[0]).toMatchObject({ is_correct: false });
    expect(choice.technical?.value).toBeGreaterThan(reasoning.technical?.value ?? 0);
    expect(reasoning.problem_solving?.value).toBeGreaterThan(choice.problem_solving?.value ?? 0);
  }
});
