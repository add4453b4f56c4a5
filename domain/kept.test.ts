import { expect, test } from "vitest";
import { kept } from "./kept.ts";

/** Says what was made, each time anew. */
function watched(most: number) {
  const made: string[] = [];
  const of = kept((...words: string[]) => {
    made.push(words.join("|"));
    return words.includes("nothing") ? null : words.length;
  }, most);
  return { of, made };
}

test("what is asked for again is not made again, be it nothing", () => {
  const { of, made } = watched(10);
  expect([of("a"), of("a"), of("nothing"), of("nothing"), of("a", "b"), of("a", "b")]).toEqual([
    1,
    1,
    null,
    null,
    2,
    2,
  ]);
  expect(made).toEqual(["a", "nothing", "a|b"]);
});

test("no more than so many are kept", () => {
  const { of, made } = watched(2);
  for (const word of ["a", "b", "c", "c", "a"]) of(word);
  expect(made).toEqual(["a", "b", "c", "a"]);
});

test("what is long is made each time", () => {
  const { of, made } = watched(10);
  const long = "a".repeat(1001);
  expect([of(long), of(long)]).toEqual([1, 1]);
  expect(made).toHaveLength(2);
});
