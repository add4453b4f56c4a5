import { expect, test } from "vitest";
import type { InterviewerBrief } from "../brief.ts";
import { brief, id, question, result, rubric } from "../fixtures.ts";
import { builtinReply } from "./reply.ts";

const NESTED =
  "class Solution:\n    def twoSum(self, nums, target):\n        for i in range(len(nums)):\n            for j in range(i + 1, len(nums)):\n                if nums[i] + nums[j] == target:\n                    return [i, j]\n        return []\n";
const MAPPED =
  "class Solution:\n    def twoSum(self, nums, target):\n        seen = {}\n        for i, num in enumerate(nums):\n            if target - num in seen:\n                return [seen[target - num], i]\n            seen[num] = i\n        return []\n";

const said = (...texts: string[]) =>
  texts.map((text, index) => ({ id: id(10 + index), role: "USER" as const, type: "CHAT" as const, text }));
const review = (text: string, changes: Partial<InterviewerBrief> = {}) =>
  builtinReply(
    brief({ cause: { kind: "review" }, code: { language: "python", text, touched: true }, ...changes }),
  ).text;

test("the starter code is called that, and the idea is asked for", () => {
  const { text } = builtinReply(brief({ cause: { kind: "review" } }));
  expect(text).toMatch(/starter code.*\?$/);
});

test("code that does not parse is not judged, and no place in it is named", () => {
  const text = review("class Solution:\n    def twoSum(self, nums, target):\n        for i in range(\n");
  expect(text).toMatch(/complete|still open/);
  expect(text).not.toMatch(/line \d|bracket|\bi\b/);
});

test("nested loops are seen, and asked about where the cost that was named is another", () => {
  const named = review(NESTED, { transcript: said("That takes O(n) time.") });
  expect(named).toMatch(/^I see loops inside one another, 2 deep\. .*cost you named\?$/);
  const unnamed = review(NESTED);
  expect(unnamed).toMatch(/largest input\?$/);
  const fitting = review(NESTED, { transcript: said("That takes O(n^2) time.") });
  expect(fitting).toContain(rubric.edge_cases[0]?.ask);
});

test("a structure that was planned and is not there is asked for by the candidate's own word", () => {
  const text = review(NESTED, { transcript: said("I use a dictionary to find it.", "It is quadratic.") });
  expect(text).toContain("“dictionary”");
});

test("a structure that was never spoken of is asked for by its name in the code", () => {
  const text = review(MAPPED, { transcript: said("I go through them once.", "O(n) time.") });
  expect(text).toContain("`seen`");
  expect(text).not.toMatch(/map|dict/i);
});

test("a plan that was weighed or turned down is not asked after", () => {
  const text = review(NESTED, { transcript: said("I could use a dictionary, but not now.", "O(n^2).") });
  expect(text).not.toContain("dictionary");
});

test("a function that hands nothing back is asked about without saying so", () => {
  const text = review(
    "class Solution:\n    def twoSum(self, nums, target):\n        total = 0\n        for n in nums:\n            total += n\n",
  );
  expect(text).toMatch(/(?:hand back|get back).*\?$/);
});

test("the last run is told in numbers, and three looks in a row ask three different things", () => {
  const run = {
    id: id(5),
    mode: "RUN" as const,
    status: "finished" as const,
    result: result({ samples: 1 }),
    failure: null,
  };
  const first = review(MAPPED, { runs: [run] });
  expect(first).toContain("1 of 2 tests passed");
  const heard: InterviewerBrief["transcript"] = [];
  for (let look = 0; look < 3; look++) {
    const text = review(MAPPED, { runs: [run], transcript: [...heard] });
    heard.push({ id: id(20 + look), role: "ASSISTANT", type: "CODE_REVIEW", text });
  }
  const asked = heard.map(({ text }) => text.match(/[^.?]*\?$/)?.[0]);
  expect(new Set(asked).size).toBe(3);
});

test("an edge case whose words give a means away is kept for after the tests", () => {
  const ask = "What does your code do when both pointers meet?";
  const authored = {
    rubric: { ...rubric, edge_cases: [{ name: "Meeting", ask, terms: ["meet"] }] },
    design: null,
  };
  const changes = { authored, transcript: said("It is O(n^2) time.") };
  expect(review(NESTED, changes)).not.toContain("pointers");
  expect(review(NESTED, { ...changes, transcript: said("O(n^2) time, I move two pointers.") })).toContain(
    ask,
  );
});

test("code without a check for what is empty is asked about that first, code with one last", () => {
  const edge_cases = [
    { name: "Order", ask: "What does your code do with falling numbers?", terms: ["falling"] },
    { name: "Empty list", ask: "What does your code do with no numbers at all?", terms: ["empty"] },
  ];
  const changes = {
    question,
    authored: { rubric: { ...rubric, edge_cases }, design: null },
    transcript: said("O(n^2) time."),
  };
  expect(review(NESTED, changes)).toContain("no numbers at all");
  const guarded = NESTED.replace(
    "        for i",
    "        if not nums:\n            return []\n        for i",
  );
  expect(review(guarded, changes)).toContain("falling numbers");
});
