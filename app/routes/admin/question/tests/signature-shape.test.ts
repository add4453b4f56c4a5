import { expect, test } from "vitest";
import { emptyDraft } from "../../../../../domain/authoring/empty-draft.ts";
import {
  answerPlace,
  type FunctionShape,
  ofKind,
  shapeOf,
  shapeText,
  withParams,
} from "./signature-shape.ts";

const text = shapeText({
  v: 1,
  kind: "function",
  name: "moveZeroes",
  params: [
    { name: "nums", type: "int[]" },
    { name: "k", type: "int" },
  ],
  returns: "void",
  out: 0,
});
const shape = () => shapeOf(text) as FunctionShape;

test("the form and the text hold the same, also what the form does not show", () => {
  const odd = text.replace('"returns"', '"later": "x",\n  "returns"');
  expect(shapeText(shapeOf(odd)!)).toBe(odd);
});

test("what a new coding question begins with can be shown as a form", () => {
  expect(shapeOf(emptyDraft("DSA", "OPEN_ENDED").signature)).toMatchObject({ kind: "function" });
});

test.each([
  "",
  "{",
  "[]",
  '{"kind":"function"}',
  '{"kind":"module","name":"x"}',
])("%j is no form", (broken) => {
  expect(shapeOf(broken)).toBeNull();
});

test("an answer in a parameter goes with it when parameters change places", () => {
  const now = shape();
  const moved = withParams(now, now.params.toReversed());
  expect(answerPlace(moved)).toBe("1");
});

test("an answer in a parameter that is removed is what is returned", () => {
  const now = shape();
  expect(answerPlace(withParams(now, [now.params[1]!]))).toBe("returned");
});

test("a parameter that is renamed still holds the answer", () => {
  const now = shape();
  const renamed = withParams(now, now.params.with(0, { name: "values", type: "int[]" }));
  expect(answerPlace(renamed)).toBe("0");
});

test("a function becomes a class with one method, and back", () => {
  const made = ofKind(shape(), "class");
  expect(made).toMatchObject({ kind: "class", name: "moveZeroes", ctor: [] });
  expect(ofKind(made, "function")).toMatchObject({ kind: "function", params: shape().params });
});
