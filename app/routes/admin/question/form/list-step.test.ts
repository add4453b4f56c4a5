import { expect, test } from "vitest";
import { type ListStep, listAfter, placeAfter } from "./list-step.ts";

const letters = ["a", "b", "c", "d"];
const steps: ListStep<string>[] = [
  { kind: "set", at: 1, item: "B" },
  ...[0, 2, 4].map((at) => ({ kind: "add", at, item: "new" }) as const),
  ...letters.map((_, at) => ({ kind: "remove", at }) as const),
  ...letters.flatMap((_, at) => letters.map((_, to) => ({ kind: "move", at, to }) as const)),
];

test("an item that is moved stands where it was moved to, and the others keep their order", () => {
  expect(listAfter(letters, { kind: "move", at: 0, to: 2 })).toEqual(["b", "c", "a", "d"]);
  expect(listAfter(letters, { kind: "move", at: 3, to: 1 })).toEqual(["a", "d", "b", "c"]);
});

test.each(steps)("a reference goes with its item through %o", (step) => {
  const after = listAfter(letters, step);
  for (const [place, letter] of letters.entries()) {
    const now = placeAfter(place, step);
    if (now === null) expect(after).not.toContain(letter);
    else expect(after[now]?.toLowerCase()).toBe(letter);
  }
});
