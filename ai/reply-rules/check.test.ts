import { expect, test } from "vitest";
import type { InterviewerBrief } from "../brief.ts";
import { ASKS } from "../builtin/asks.ts";
import { LINES } from "../builtin/lines.ts";
import { brief, fullQuestion, id, question, result, rubric } from "../fixtures.ts";
import { checkReply, isHintLike, type ViolationKind } from "./check.ts";
import { mended } from "./mend.ts";

const kinds = (text: string, changes: Partial<InterviewerBrief> = {}): ViolationKind[] =>
  checkReply(brief(changes), text).map(({ kind }) => kind);

const asked = (text: string) => ({ id: id(1), role: "ASSISTANT" as const, type: "CHAT" as const, text });
const said = (text: string) => ({ id: id(2), role: "USER" as const, type: "CHAT" as const, text });
const MESSAGE = { kind: "message", messageId: id(2) } as const;

test.each<[ViolationKind, string]>([
  ["too-long", "All right. Take your time. It is open. Go on."],
  ["two-questions", "What is your idea? What does it cost?"],
  ["verdict", "That's correct."],
  ["verdict", "That is right, your idea is correct."],
  ["verdict", "Your solution is wrong."],
  ["verdict", "Great job. What next?"],
  ["verdict", "You're right. What does it cost?"],
  ["verdict", "That approach would not work."],
  ["verdict", "Your approach is not optimal."],
  ["verdict", "There is a bug in it."],
  ["verdict", "You are on the right track."],
  ["verdict", "Yes, exactly."],
  ["code", "Write this:\n```python\nseen = {}\n```"],
  ["code", "You could write for i in range(len(nums)): and go on."],
  ["code", "Then seen[nums[i]] = i."],
  ["code", "Start with `const seen = new Map()` there."],
  ["summary", "So you are saying that each number has a partner."],
  ["summary", "To summarise, each number is visited once."],
  ["summary", "If I understand you correctly, each number is visited once."],
  ["hint-like", "Could a hash map help here?"],
  ["hint-like", "Think of two pointers."],
  ["hint-like", "What is the complement of a number?"],
  ["hint-like", "Have a look at line 7."],
  ["hint-like", "There may be an off-by-one somewhere."],
  ["hint-like", "Your code does not handle negative numbers."],
  ["hint-like", "Your loop should start at one."],
])("%s: %s", (kind, text) => {
  expect(kinds(text)).toContain(kind);
});

test.each([
  "Take your time. What is your idea?",
  "What does your code do with nums = [5, 5] and target = 10?",
  "What happens with negative numbers?",
  "All of your 14 tests pass. Which inputs would you try to break it?",
  "Three of 12 hidden tests fail. What kind of input have you not tried?",
  "How would you convince yourself that this is correct?",
  "How do you know that your approach is optimal?",
  "I cannot say whether that is right.",
  "What sort of input would you try, e.g. with `nums[i]` below 1.5?",
  "Is that n log n?",
  "The examples show the right half of it.",
  "I see. Go on.",
])("nothing is wrong with: %s", (text) => {
  expect(kinds(text)).toEqual([]);
});

test("no line of the built-in interviewer judges, sums up or gives anything away", () => {
  for (const text of [...Object.values(LINES), ...Object.values(ASKS)].flat())
    expect([text, checkReply(brief(), text)]).toEqual([text, []]);
});

test("a variation in its authored words judges nothing", () => {
  const variation = "A compiler wants the position of the first bracket that is wrong. What changes?";
  const authored = {
    rubric: { ...rubric, follow_ups: [{ ask: variation, good_answer: "", terms: [] }] },
    design: null,
  };
  expect(kinds(variation)).toContain("verdict");
  expect(kinds(variation, { authored })).toEqual([]);
});

test("what was asked before, in much the same words, is asked before, unless it is wanted again", () => {
  const transcript = [
    asked("Noted. What does that cost in time and in memory?"),
    said("I would rather code."),
  ];
  expect(kinds("What would it cost in time and memory?", { transcript, cause: MESSAGE })).toEqual([
    "asked-before",
  ]);
  expect(kinds("Which part takes the most steps?", { transcript, cause: MESSAGE })).toEqual([]);
  const again = [transcript[0] ?? asked(""), said("Can you repeat the question?")];
  expect(kinds("What does that cost in time and in memory?", { transcript: again, cause: MESSAGE })).toEqual(
    [],
  );
});

test("questions about different inputs are different questions", () => {
  const transcript = [asked("What does your code do with an array of a single number?")];
  expect(kinds("What does your code do with numbers below zero?", { transcript })).toEqual([]);
});

test("what was just said is not said back", () => {
  const transcript = [
    said("I sort the numbers, walk from both ends inwards and compare the sum with the target."),
  ];
  expect(
    kinds("You sort the numbers, walk from both ends inwards and compare the sum with the target.", {
      transcript,
    }),
  ).toContain("summary");
});

test("a word is a hint only while nobody has named it", () => {
  const text = "What does the hash map hold?";
  expect(isHintLike(brief(), text)).toBe(true);
  expect(isHintLike(brief({ transcript: [said("I would use a dictionary.")] }), text)).toBe(false);
  expect(isHintLike(brief({ hintsServed: ["Remember them in a map."] }), text)).toBe(false);
  expect(isHintLike(brief({ approachShown: "One pass with a map." }), text)).toBe(false);
  expect(isHintLike(brief({ code: { language: "python", text: "seen = {}", touched: true } }), text)).toBe(
    false,
  );
  expect(isHintLike(brief({ question: { ...question, description: "Return a map." } }), text)).toBe(false);
  const passed = { id: id(3), mode: "SUBMIT" as const, status: "finished" as const, failure: null };
  expect(isHintLike(brief({ runs: [{ ...passed, result: result({ hidden: 20 }) }] }), text)).toBe(false);
});

test("an authored question in its own words is no hint", () => {
  const rubric = brief().authored.rubric;
  for (const { ask } of [...(rubric?.edge_cases ?? []), ...(rubric?.follow_ups ?? [])])
    expect(isHintLike(brief(), ask)).toBe(false);
  for (const { answer } of fullQuestion.clarifications) expect(isHintLike(brief(), answer)).toBe(false);
});

test("a line that the compiler named may be named", () => {
  const printed = {
    ...result({ compiles: false }),
    compile: { ok: false, message: "SyntaxError on line 7" },
  };
  const runs = [
    { id: id(3), mode: "RUN" as const, status: "finished" as const, failure: null, result: printed },
  ];
  expect(isHintLike(brief({ runs }), "It stops at line 7.")).toBe(false);
});

test("without the offending sentences the rest stands; where nothing is left there is none", () => {
  expect(mended(brief(), "That's correct. What does it cost?")).toBe("What does it cost?");
  expect(mended(brief(), "Use a hash map. Take your time. Go on. What next? And then?")).toBe(
    "Take your time. Go on. What next?",
  );
  expect(mended(brief(), "```\nseen = {}\n```\nGo on.")).toBe("Go on.");
  expect(mended(brief(), "Use a hash map!")).toBeNull();
});

test.each([
  "Muy bien, sigue.",
  "Correcto.",
  "Eso es correcto.",
  "Tu planteamiento es óptimo.",
  "Vas por buen camino.",
])("a verdict in Spanish is one: %s", (text) => {
  expect(checkReply(brief({ locale: "es" }), text).map(({ kind }) => kind)).toContain("verdict");
});

test.each([
  "Bien, ¿qué coste tiene eso?",
  "Aquí no doy veredictos.",
  "¿Qué devuelve si la lista está vacía?",
])("what judges nothing in Spanish is no verdict: %s", (text) => {
  expect(checkReply(brief({ locale: "es" }), text).map(({ kind }) => kind)).not.toContain("verdict");
});

test("a structure that nobody has named is a hint in Spanish too, and none once it was named in either language", () => {
  const kinds = (text: string, said: string) =>
    checkReply(
      brief({ locale: "es", transcript: [{ id: id(1), role: "USER", type: "CHAT", text: said }] }),
      text,
    ).map(({ kind }) => kind);
  expect(kinds("¿Has pensado en una tabla hash?", "No sé.")).toContain("hint-like");
  expect(kinds("¿Qué guardas en la tabla hash?", "Uso un hash map.")).not.toContain("hint-like");
});
