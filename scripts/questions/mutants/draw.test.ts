import { expect, test } from "vitest";
import { drawMutants } from "./draw.ts";
import type { Mutant } from "./mutant.ts";

const mutant = (line: number, operator: Mutant["operator"]): Mutant => ({
  operator,
  line,
  was: `line ${line}`,
  becomes: "",
  code: String(line),
});
const mutants = [
  ...Array.from({ length: 30 }, (_, line) => mutant(line, "constant")),
  mutant(30, "logic"),
  mutant(31, "comparison"),
  mutant(32, "comparison"),
];

test("the same seed draws the same mutants and another seed others", () => {
  expect(drawMutants(mutants, 6, "1/two-sum")).toEqual(drawMutants(mutants, 6, "1/two-sum"));
  expect(drawMutants(mutants, 6, "1/two-sum")).not.toEqual(drawMutants(mutants, 6, "2/two-sum"));
});

test("rare operators have their turn before a common one has a second", () => {
  const drawn = drawMutants(mutants, 5, "any").map(({ operator }) => operator);
  expect(drawn.toSorted()).toEqual(["comparison", "comparison", "constant", "constant", "logic"]);
});

test("no more are drawn than there are, each once", () => {
  const drawn = drawMutants(mutants, 100, "any");
  expect(drawn.map(({ line }) => line)).toEqual(mutants.map(({ line }) => line));
});

test("a solution whose one line was edited keeps the mutants of its other lines", () => {
  const edited = mutants.map((one) => (one.line === 30 ? { ...one, was: "another line" } : one));
  const lines = (of: Mutant[]) => drawMutants(of, 6, "any").map(({ line }) => line);
  expect(lines(edited)).toEqual(lines(mutants));
});
