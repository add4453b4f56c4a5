import { expect, test } from "vitest";
import { readBank } from "../../scripts/questions/bank.ts";
import { draftOf } from "./conversion.ts";
import type { Draft } from "./draft.ts";
import { wireDraft } from "./draft-edit.ts";
import { emptyDraft } from "./empty-draft.ts";
import { codingContent } from "./import/fixtures.ts";
import { BANK_NEEDS } from "./problems/needs.ts";
import { problemsOf } from "./problems.ts";

const whole = draftOf(codingContent());
/** One of each kind; `npm run questions -- check` reads them all. */
const bank = await readBank("questions", [
  "valid-parentheses",
  "lru-cache",
  "symmetric-tree",
  "mcq-api-feed-pagination",
  "scenario-cache-stampede",
  "design-url-shortener",
]);
const design = (format: Draft["format"]): Draft => {
  const content = bank.contents.find(
    ({ question }) => question.type === "SYSTEM_DESIGN" && question.format === format,
  );
  if (!content) throw new Error("there is none in the bank");
  return draftOf(content);
};
const told = (draft: Draft) => problemsOf(draft).map(({ field, message }) => `${field}: ${message}`);

test("a question that has everything has no problem", () => {
  expect(told(whole)).toEqual([]);
});

test.each(
  bank.contents.map((content) => [content.question.slug, content] as const),
)("%s has no problem, by what the bank asks of its own", (_, content) => {
  expect(problemsOf(draftOf(content), { needs: BANK_NEEDS })).toEqual([]);
});

test("of an empty coding question everything is told, in the order of the editor", () => {
  expect(told(emptyDraft("DSA", "OPEN_ENDED"))).toEqual([
    "title: The title must not be empty.",
    "slug: The slug may hold small letters, digits and single hyphens between them.",
    "topics: The topics must not be empty.",
    "time_limit_min: The time limit must be a number.",
    "description: The statement must not be empty.",
    "cases: At least 2 samples are needed, not 0.",
    "solutions.javascript: The JavaScript solution is missing.",
    "solutions.python: The Python solution is missing.",
    "solutions.java: The Java solution is missing.",
    "wrong: At least 3 wrong or slow solutions are needed, not 0: they show what the hidden cases catch.",
    "hints: The hints: at least 3 are needed, not 0.",
    "clarifications: The clarifications must not be empty.",
    "expected_approach: The approach must not be empty.",
    "rubric.optimal_time: The optimal time complexity must not be empty.",
    "rubric.optimal_space: The optimal space complexity must not be empty.",
    "rubric.insights: The key insights must not be empty.",
  ]);
});

test("what is empty is told by the label that its field has", () => {
  const messages = told(emptyDraft("SYSTEM_DESIGN", "MCQ"));
  expect(messages).toContain("expected_approach: The sample answer must not be empty.");
  expect(messages.join("\n")).not.toContain("approach must");
  const review = told(emptyDraft("SYSTEM_DESIGN", "MCQ")).filter((one) =>
    one.startsWith("provenance.review"),
  );
  expect(review).toEqual(["provenance.review: The second reading must not be empty."]);
});

const withCase = (at: number, given: Partial<Draft["cases"][number]>): Draft => ({
  ...whole,
  cases: whole.cases.map((one, index) => (index === at ? { ...one, ...given } : one)),
});
const withRubric = (given: Partial<Draft["rubric"]>): Draft => ({
  ...whole,
  rubric: { ...whole.rubric, ...given },
});

test.each<[string, Draft]>([
  ["hints.1: Hint 2 must not be empty.", { ...whole, hints: ["one", " ", "three"] }],
  ["topics.1: Topic 2 is not one of the known values.", { ...whole, topics: ["math", "astrology"] }],
  [
    "clarifications.0.asks: The phrases of clarification 1 must not be empty.",
    { ...whole, clarifications: [{ asks: [], answer: "Yes." }] },
  ],
  [
    "rubric.insights.0.insight: The text of key insight 1 must not be empty.",
    withRubric({ insights: [{ insight: "", terms: ["x"] }] }),
  ],
  [
    "rubric.insights.0.terms: The terms of key insight 1 must not be empty: they show that it was said.",
    withRubric({ insights: [{ insight: "It adds.", terms: [] }] }),
  ],
  ["cases.3.input: Case 4, input, line 2: expected int, got string.", withCase(3, { input: '1\n"x"' })],
  [
    "cases.3.expected_output: Case 4, expected output, line 1: the value is incomplete (expected int).",
    withCase(3, { expected_output: "" }),
  ],
  [
    "cases.4.input: Case 5 has the same input as case 4.",
    withCase(4, { input: whole.cases[3]?.input ?? "" }),
  ],
  [
    "cases.5.is_sample: Case 6 is a sample and stands behind hidden cases. Move it up: samples come first.",
    withCase(5, { is_sample: true }),
  ],
  ["cases: At least 8 hidden cases are needed, not 7.", { ...whole, cases: whole.cases.slice(0, 9) }],
  [
    "wrong.1.name: Wrong solution 2 has the same name as wrong solution 1.",
    {
      ...whole,
      wrong: whole.wrong.map((one, at) =>
        at === 1
          ? { ...one, name: whole.wrong[0]?.name ?? "", language: whole.wrong[0]?.language ?? "java" }
          : one,
      ),
    },
  ],
  [
    "wrong.0.code: The code of wrong solution 1 must not be empty.",
    { ...whole, wrong: whole.wrong.map((one, at) => (at === 0 ? { ...one, code: "" } : one)) },
  ],
])("%s", (expected, draft) => {
  expect(told(draft)).toEqual([expected]);
});

const FUNCTION = `{
  "v": 1,
  "kind": "function",
  "name": "addTwo",
  "params": [{ "name": "a", "type": "number" }],
  "returns": "int"
}`;

test.each([
  [
    "Line 5, column 37: params.0.type: expected a type such as int, string[], List<List<int>> or TreeNode.",
    FUNCTION,
  ],
  [
    "Line 6, column 14: returns: expected",
    FUNCTION.replace('"number"', '"int"').replace('"int"\n}', '"nothing"\n}'),
  ],
  ["Line 3, column 3: it is not JSON", FUNCTION.replace('"v": 1,', '"v": 1')],
  ["Line 1, column 1: it is empty", ""],
  [
    "params.1.name: a parameter's name is used twice.",
    '{"v":1,"kind":"function","name":"f","params":[{"name":"a","type":"int"},{"name":"a","type":"int"}],"returns":"int"}',
  ],
  [
    "compare.name: there is no checker of this name",
    '{"v":1,"kind":"function","name":"f","params":[],"returns":"int","compare":{"mode":"checker","name":"none"}}',
  ],
  [
    "out: there is no such parameter.",
    '{"v":1,"kind":"function","name":"f","params":[],"returns":"void","out":0}',
  ],
])("of a signature it says %s", (expected, signature) => {
  const [problem] = problemsOf({ ...whole, signature });
  expect(problem?.field).toBe("signature");
  expect(problem?.message).toContain(expected);
});

test("of a case that was cut on its way nothing is said that depends on the rest of it", () => {
  const long = `[${"1,".repeat(3000)}1]`;
  const cut = wireDraft(withCase(3, { input: long, expected_output: "1" }));
  expect(cut.cases[3]?.cut).toBe(true);
  expect(problemsOf(cut)).toEqual([]);
});

test("cases that are too large to be judged together are refused with their size", () => {
  const input = `${"1".repeat(1024 * 1024 - 2)}\n1`;
  const cases = whole.cases.map((one, at) => (at < 8 ? { ...one, input: `${at}${input}` } : one));
  expect(problemsOf({ ...whole, cases }).find(({ field }) => field === "cases")?.message).toBe(
    "The cases come to 8 MiB together, and 7 can be judged at once. Make the largest ones smaller.",
  );
});

test("a slug that another question has is refused", () => {
  expect(problemsOf(whole, { slugTaken: true })).toMatchObject([
    { field: "slug", message: "Another question has this slug. Choose another one." },
  ]);
});

test("a choice needs one right option, and four that differ", () => {
  const mcq = design("MCQ");
  expect(told({ ...mcq, options: mcq.options.map((one) => ({ ...one, is_correct: true })) })).toEqual([
    "options: Exactly one option must be correct.",
  ]);
  const alike = mcq.options.map((one, at) => (at === 1 ? { ...one, text: mcq.options[0]?.text ?? "" } : one));
  expect(told({ ...mcq, options: alike })).toEqual([
    "options.1.text: Option B has the same text as option A.",
  ]);
});

test("a stage that could never open, or names a point that is not there, is told at its place", () => {
  const scenario = design("SCENARIO");
  const [first, second, ...others] = scenario.stages;
  if (!first || !second) throw new Error("it has no stages");
  expect(told({ ...scenario, stages: [{ ...first, after: 2 }, second, ...others] })).toEqual([
    "stages.0.after: Stage 1 waits for 2 others, and only 0 stand before it: it might never open.",
  ]);
  const strange = { ...second, key_points: [...second.key_points, 99] };
  expect(told({ ...scenario, stages: [first, strange, ...others] })).toEqual([
    "stages.1.key_points: Stage 2 names key point 100, which is not there.",
  ]);
});

test("an open design needs key points for every level, a twist and estimates", () => {
  const open = design("OPEN_ENDED");
  const key_points = open.rubric.key_points.filter(({ level }) => level !== "staff");
  expect(told({ ...open, rubric: { ...open.rubric, key_points, twists: [], estimates: [] } })).toEqual([
    "rubric.twists: At least 1 twist is needed, not 0.",
    "rubric.estimates: At least 2 estimates are needed, not 0.",
    "rubric.key_points: Each level needs a key point that is expected of it: staff has none.",
  ]);
});
