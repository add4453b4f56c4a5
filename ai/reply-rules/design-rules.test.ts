import { expect, test } from "vitest";
import type { DesignRubric } from "../../domain/design-question.ts";
import { newTask } from "../../domain/room/task.ts";
import type { BriefMessage, InterviewerBrief } from "../brief.ts";
import { brief, id, question } from "../fixtures.ts";
import { checkReply, isHintLike } from "./check.ts";
import { liveGuard } from "./live-guard.ts";
import { mended } from "./mend.ts";

const rubric: DesignRubric = {
  key_points: ["Puts a cache in front of the database for popular links", "Reads dominate"],
  key_point_marks: [
    {
      dimension: "high_level",
      level: "junior",
      all_of: [
        ["cache", "redis"],
        ["popular", "hot links", "in front of the database"],
      ],
    },
    { dimension: "requirements", level: "mid", all_of: [["read heavy", "reads dominate"]] },
  ],
  bonus_points: ["Promotes a standby"],
  bonus_point_marks: [
    { dimension: "operations", level: "senior", all_of: [["standby"], ["promote", "promoted"]] },
  ],
  follow_ups: [
    {
      ask: "Why not a cache for popular links in every browser?",
      good_answer: "It cannot be taken back.",
      terms: ["taken back"],
    },
  ],
  twists: [],
  estimates: [],
};
const designQuestion = {
  ...question,
  type: "SYSTEM_DESIGN" as const,
  title: "Design a shortener",
  description: "Short links.",
};
const design = (changes: Partial<InterviewerBrief> = {}) =>
  brief({
    question: designQuestion,
    task: newTask(designQuestion),
    phase: "high-level",
    clarifications: [],
    code: { language: "markdown", text: "", touched: false },
    authored: { rubric: null, design: rubric },
    ...changes,
  });
const said = (text: string): BriefMessage => ({ id: id(2), role: "USER", type: "CHAT", text });

test.each([
  "Would a cache for popular links help?",
  "Think of Redis. It could stand in front of the database.",
  "This is read heavy, so what follows?",
  "A standby is promoted then.",
  "You have not mentioned failures.",
  "Your design does not handle a lost zone.",
])("a point that was not made is given away by: %s", (text) => {
  expect(isHintLike(design(), text)).toBe(true);
});

test.each([
  "What happens when the cache is empty?",
  "How popular do links get?",
  "Which parts have to grow on their own?",
  "What did you not mention yet, and why?",
  "Why not a cache for popular links in every browser?",
])("nothing is given away by: %s", (text) => {
  expect(checkReply(design(), text)).toEqual([]);
});

test("a point is no secret once it was said, noted, shown or told", () => {
  const text = "What does that cache hold besides popular links?";
  const point = "I put a cache there for popular links.";
  expect(isHintLike(design(), text)).toBe(true);
  expect(isHintLike(design({ transcript: [said(point)] }), text)).toBe(false);
  expect(isHintLike(design({ code: { language: "markdown", text: point, touched: true } }), text)).toBe(
    false,
  );
  expect(isHintLike(design({ hintsServed: [point] }), text)).toBe(false);
  expect(isHintLike(design({ approachShown: point }), text)).toBe(false);
  expect(isHintLike(design({ clarifications: [{ asks: ["cache"], answer: point }] }), text)).toBe(false);
  expect(isHintLike(design({ task: { kind: "design", twist: { text: point, at: 0 } } }), text)).toBe(false);
});

test("one word of a point that somebody else said before makes it no secret told", () => {
  expect(
    isHintLike(
      design({ transcript: [said("A cache, perhaps."), said("Some are popular.")] }),
      "Is the cache for popular links?",
    ),
  ).toBe(true);
});

test("names of structures are no hints in a design", () => {
  expect(isHintLike(design(), "What does the queue hold?")).toBe(false);
});

test("of words that come one by one no point is ever whole on the screen", () => {
  const guard = liveGuard(design());
  const text = "Think of a cache for popular links.";
  let shown = "";
  for (let end = 1; end <= text.length; end++) {
    const clear = guard(text.slice(0, end), true);
    if (clear.length > shown.length) shown = clear;
  }
  expect(shown).toBe("Think of a cache for");
});

test("a reply without its telling sentence goes on", () => {
  expect(mended(design(), "A standby is promoted then. What else do you watch?")).toBe(
    "What else do you watch?",
  );
});

const options = [
  { key: "A" as const, text: "A token bucket that refills at ten tokens per second" },
  { key: "B" as const, text: "A fixed window that counts requests per minute" },
  { key: "C" as const, text: "A draining queue with a constant rate" },
  { key: "D" as const, text: "A limit on requests in flight at any moment" },
];
const choice = (changes: Partial<InterviewerBrief> = {}, answered = false, shown = false) => {
  const asked = {
    ...designQuestion,
    format: "MCQ" as const,
    options,
    description: "Which limit per client?",
  };
  const answer = { id: id(3), key: "B" as const, reasoning: null, at: 0 };
  return design({
    question: asked,
    phase: "choose",
    task: {
      kind: "mcq",
      answer: answered ? answer : null,
      revealRequest: null,
      key: shown ? { correct: "A", explanations: [] } : null,
    },
    ...changes,
  });
};
const verdicts = (now: InterviewerBrief, text: string) =>
  checkReply(now, text).filter(({ kind }) => kind === "verdict").length;

test.each([
  "Option B is not it.",
  "B lets twice the limit through.",
  "What about A?",
  "Have you thought of the token bucket?",
  "The second option would let bursts through.",
  "The right answer is the one with tokens.",
  "A fixed window lets double through at its boundary.",
])("before the choice nothing is said on an option: %s", (text) => {
  expect(verdicts(choice(), text)).toBeGreaterThan(0);
});

test.each([
  "Put your choice on the card, with the reason in a sentence or two.",
  "A reason counts as much as the letter.",
  "The answer opens once you have chosen an option and said why.",
  "Which of the four would you take, and for what reason?",
  "Which would you rule out first?",
])("this is said before the choice: %s", (text) => {
  expect(checkReply(choice(), text)).toEqual([]);
});

test("what was picked may be named when its reasons are asked for, and is not judged before the answer opens", () => {
  expect(verdicts(choice({}, true), "What made you pick B?")).toBe(0);
  expect(verdicts(choice({}, true), "Is B not worse than A?")).toBe(1);
  expect(verdicts(choice({}, true), "B lets bursts through.")).toBe(1);
  expect(verdicts(choice({}, true, true), "When would B be enough?")).toBe(0);
});

test("an option's verdict never comes as far as the screen", () => {
  const guard = liveGuard(choice());
  expect(guard("Option B lets", false)).toBe("");
  expect(guard("Take your", false)).toBe("Take your");
});
