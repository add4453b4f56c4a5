import { readFileSync } from "node:fs";
import type { Language } from "../../domain/judge/signature.ts";
import type { JudgeRequest } from "../../domain/judge/verdict.ts";

export const TESTS = 50;

const EXTENSIONS: Record<Language, string> = { javascript: "js", python: "py", java: "java" };
const solution = (language: Language) =>
  readFileSync(
    new URL(`../../questions/two-sum/solutions/${language}.${EXTENSIONS[language]}`, import.meta.url),
    "utf8",
  );

/** The bank's own solutions of Two Sum, as people write them. */
export const SOLUTIONS: Record<Language, string> = {
  javascript: solution("javascript"),
  python: solution("python"),
  java: solution("java"),
};

/** Fifty cases of 2 to 100 numbers; the pair is always the last two. */
export const CASES = Array.from({ length: TESTS }, (_, number) => {
  const size = 2 + number * 2;
  const nums = Array.from({ length: size }, (_, i) => (i < size - 2 ? i * 3 : 10_000 + i));
  const target = 20_000 + 2 * size - 3;
  return { nums, target, expected: [size - 2, size - 1] };
});

let submissions = 0;

/** A SUBMIT of all cases; `interview` is whose turn in the queue it takes. */
export function twoSum(language: Language, interview = "bench"): JudgeRequest {
  return {
    submission_id: `bench-${process.pid}-${submissions++}`,
    fair_key: interview,
    mode: "submit",
    language,
    code: SOLUTIONS[language],
    signature: {
      v: 1,
      kind: "function",
      name: "twoSum",
      params: [
        { name: "nums", type: "int[]" },
        { name: "target", type: "int" },
      ],
      returns: "int[]",
      compare: { mode: "exact" },
    },
    tests: CASES.map(({ nums, target, expected }, index) => ({
      id: String(index + 1),
      input: `${JSON.stringify(nums)}\n${target}`,
      expected: JSON.stringify(expected),
      is_sample: index < 3,
    })),
  };
}
