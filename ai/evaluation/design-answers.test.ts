import { expect, test } from "vitest";
import type { RoundRecord } from "../brief.ts";
import { type Move, play, result } from "../fixtures.ts";
import { builtinAnswers } from "./builtin.ts";
import { designRound } from "./design-fixtures.ts";

const holds = (record: RoundRecord, id: string) =>
  builtinAnswers(record).find((answer) => answer.id === id)?.holds;
const held = (record: RoundRecord) =>
  builtinAnswers(record)
    .filter((answer) => answer.holds)
    .map(({ id }) => id);

const HOLLOW = [
  "Would a cache help here because reads repeat, or rather a queue for the bursts instead of it?",
  "I have no idea whether a cache for the reads would be better than a queue for bursts because of cost.",
  "Not sure what the cache is for instead of the reads since nobody told me so.",
  "I do not know what a queue does with bursts, otherwise I would have said it rather than a cache.",
];

test("asking, doubting and not knowing make no point, give no reason and weigh nothing in a design", () => {
  expect(held(designRound("OPEN_ENDED", HOLLOW)).filter((id) => id !== "asked_owner")).toEqual([]);
  const honest = [
    "I think a cache helps because the same reads come again.",
    "Not sure how long, but a queue takes the bursts instead of the store.",
  ];
  expect(held(designRound("OPEN_ENDED", honest))).toEqual(
    expect.arrayContaining(["point-0", "point-1", "gave_reasons", "weighed_options"]),
  );
});

test("nor do they in a coding round", () => {
  const { record } = play([
    "I have no idea whether a hash map for the complement would matter, because nobody told me.",
    "Nothing faster than a brute force map comes to mind.",
    "I do not know what a map does when the partner is missing since I never used one.",
    "Is it O(n) time and O(n) space?",
    "What about duplicates when the array is empty?",
    { code: "x" },
    { submit: result({ hidden: 0 }) },
  ] satisfies Move[]);
  const solving = ["explained_approach", "gave_reasons", "key_insight", "all_insights", "time_complexity"];
  const others = ["space_complexity", "compared_alternatives", "named_edge_case"];
  for (const id of [...solving, ...others]) expect([id, holds(record, id)]).not.toEqual([id, true]);
});

const PUT = { interviewer: "What happens when the cache fails?" };

test("a follow-up is answered after it was put, not before", () => {
  const before = ["The store holds all posts.", PUT, "The load would move to another place I think."];
  expect(holds(designRound("OPEN_ENDED", before), "answered_questions")).toBeNull();
  const after = [...before, "The store takes the reads then."];
  expect(holds(designRound("OPEN_ENDED", after), "answered_questions")).toBe(true);
  const answer = builtinAnswers(designRound("OPEN_ENDED", after)).find(
    ({ id }) => id === "answered_questions",
  );
  expect(answer?.evidence.map(({ quote }) => quote)).toEqual(["The store takes the reads then."]);
});

test("a follow-up that was declined is not answered", () => {
  for (const no of ["I don't know.", "No idea what the store does then.", "nothing"])
    expect(holds(designRound("OPEN_ENDED", ["A cache.", PUT, no]), "answered_questions")).toBe(false);
});

const REVEAL = {
  interviewer: "The answer is **A**.\n- **A:** A cache keeps what is read often.",
  type: "MCQ" as const,
};

test("what is said after the answer was shown makes no point and gives no reason, and answers the follow-up", () => {
  const reasons = "I take it because a cache serves the reads that repeat.";
  const early = designRound("MCQ", [reasons, REVEAL, PUT, "The store takes it."]);
  expect(held(early)).toEqual(expect.arrayContaining(["point-0", "gave_reasons", "answered_questions"]));
  const late = designRound("MCQ", ["", REVEAL, PUT, `The store. ${reasons}`]);
  expect(holds(late, "point-0")).toBe(false);
  expect(holds(late, "gave_reasons")).toBe(false);
  expect(holds(late, "answered_questions")).toBe(true);
});

test.each([
  "The cache holds a post that is asked for again and again, so the disk has less to do.",
  "What many people look at the cache should hold, because it is wanted all the time.",
])("an argument near a point, in words that no mark knows, leaves it open: %s", (argument) => {
  const record = designRound("OPEN_ENDED", [argument]);
  expect(holds(record, "point-0")).toBeNull();
  expect(holds(record, "point-1")).toBe(false);
});

test.each([
  "It is the popular way, so everybody uses it and it must be good.",
  "The cache is not needed because what is held often is held anyway.",
  "cache held often purple banana stale often wanted node",
  "cache, often, held, bursts, queue, takes",
])("what argues for nothing leaves no point open: %s", (text) => {
  expect(holds(designRound("OPEN_ENDED", [text]), "point-0")).toBe(false);
});

test("one argument leaves one point open, not all of them", () => {
  const record = designRound("OPEN_ENDED", [
    "A cache holds what is often wanted, and the queue takes what comes in bursts at once, so it works.",
  ]);
  const open = ["point-0", "point-1"].filter((one) => holds(record, one) === null);
  expect(open.length).toBeLessThanOrEqual(1);
});

test("a follow-up that was put when the time was over is left open, one that was passed by in time is not", () => {
  const put = (duration_sec: number) => {
    const record = designRound("OPEN_ENDED", ["The cache takes the reads.", PUT]);
    const facts = { ...record.facts, time_limit_min: 2, duration_sec };
    return holds({ ...record, facts }, "answered_questions");
  };
  expect(put(130)).toBeNull();
  expect(put(60)).toBe(false);
});

test("the mark in an address asks nothing", () => {
  expect(holds(designRound("OPEN_ENDED", ["GET /feed?limit=20 returns the posts."]), "asked_owner")).toBe(
    false,
  );
  expect(holds(designRound("OPEN_ENDED", ["How many users read the feed?"]), "asked_owner")).toBe(true);
});
