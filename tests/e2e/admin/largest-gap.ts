import type { Draft } from "../../../domain/authoring/draft.ts";

/** A coding question as an author has it in mind; its Java solution is wrong for lists whose smallest number is not the first. */
export const LARGEST_GAP = {
  title: "Largest Gap Between Two Numbers",
  difficulty: "EASY",
  description:
    "Given a list of numbers, return the largest difference between any two of them.\n\n**Limits**\n\n- 1 ≤ length ≤ 1,000\n- −10⁹ ≤ number ≤ 10⁹",
  topics: ["arrays", "math"],
  companies: ["Northwind"],
  time_limit_min: 15,
  hints: [
    "Which two numbers of a list can be the furthest apart?",
    "No pair differs by more than the smallest and the largest number do.",
    "Go through the list once and remember the smallest and the largest number so far.",
  ],
  clarifications: [
    { asks: ["empty", "no numbers"], answer: "There is at least one number." },
    { asks: ["sorted", "order"], answer: "The numbers come in no particular order." },
  ],
  expected_approach:
    "The two numbers that differ most are the smallest and the largest. One pass finds both: O(n) time, O(1) space. Sorting works too, in O(n log n).",
  rubric: {
    optimal_time: "O(n)",
    optimal_space: "O(1)",
    insights: [
      {
        insight: "Only the smallest and the largest number matter.",
        terms: ["smallest and largest", "minimum and maximum", "min and max"],
      },
    ],
    edge_cases: [
      {
        name: "A single number",
        ask: "What does your code return for [5]?",
        terms: ["single", "one number"],
      },
    ],
    follow_ups: [
      {
        ask: "What if the numbers arrive one by one and you are asked after each?",
        good_answer: "Keep the smallest and the largest so far: each answer takes constant time.",
        terms: ["so far", "running", "constant time"],
      },
    ],
  },
  signature: JSON.stringify({
    v: 1,
    kind: "function",
    name: "largestGap",
    params: [{ name: "nums", type: "int[]" }],
    returns: "int",
    compare: { mode: "exact" },
  }),
  cases: [
    ["[3,9,4]", "6", true],
    ["[5]", "0", true],
    ["[9,3]", "6"],
    ["[-4,-1,-7]", "6"],
    ["[1,1,1]", "0"],
    ["[2,8,5,1]", "7"],
    ["[-5,5]", "10"],
    ["[10,1,2,3]", "9"],
    ["[0,100,50]", "100"],
    ["[1000000000,-1000000000]", "2000000000"],
  ].map(([input, expected_output, is_sample = false]) => ({ input, expected_output, is_sample })),
  solutions: {
    javascript: "var largestGap = function (nums) {\n  return Math.max(...nums) - Math.min(...nums);\n};\n",
    python:
      "class Solution:\n    def largestGap(self, nums: List[int]) -> int:\n        return max(nums) - min(nums)\n",
    java: javaThatReturns("high - nums[0]"),
  },
  wrong: [
    {
      name: "only-the-ends",
      language: "python",
      code: "class Solution:\n    def largestGap(self, nums: List[int]) -> int:\n        return abs(nums[-1] - nums[0])\n",
    },
    {
      name: "forgets-the-sign",
      language: "javascript",
      code: "var largestGap = function (nums) {\n  const sizes = nums.map(Math.abs);\n  return Math.max(...sizes) - Math.min(...sizes);\n};\n",
    },
    {
      name: "neighbours-only",
      language: "javascript",
      code: "var largestGap = function (nums) {\n  return Math.max(0, ...nums.slice(1).map((n, i) => Math.abs(n - nums[i])));\n};\n",
    },
  ],
} satisfies Record<string, unknown> & Pick<Draft, "difficulty" | "solutions" | "wrong">;

export const RIGHT_JAVA = javaThatReturns("high - low");

function javaThatReturns(answer: string): string {
  return `class Solution {
    public int largestGap(int[] nums) {
        int low = nums[0];
        int high = nums[0];
        for (int n : nums) {
            low = Math.min(low, n);
            high = Math.max(high, n);
        }
        return ${answer};
    }
}
`;
}
