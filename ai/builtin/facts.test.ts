import { expect, test } from "vitest";
import { brief } from "../fixtures.ts";
import { inSentences } from "./facts.ts";

test("facts that are joined go on with a small letter, unless they begin with a name", () => {
  const answers = [
    "The peak is three times the average.",
    "Groups have up to 500 members.",
    "Redis may be used.",
    "Each group has one owner.",
  ];
  const asked = brief({ clarifications: answers.map((answer) => ({ asks: ["it"], answer })) });
  expect(inSentences(asked, answers.join(" "), 1)).toBe(
    "The peak is three times the average; groups have up to 500 members; Redis may be used; each group has one owner.",
  );
});
