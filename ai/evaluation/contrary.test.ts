import { expect, test } from "vitest";
import { builtinAnswers } from "./builtin.ts";
import { isContrary } from "./contrary.ts";
import { designRound } from "./design-fixtures.ts";
import { pointMaking } from "./points.ts";

const RIGHT = [
  "I delete the key from the cache after the commit, and the count goes asynchronously to a stream.",
  "Stateless instances in three zones, with the larger part of reads from the cache.",
];

test.each([
  "I delete the key from the cache before the commit.",
  "The count goes synchronously to a stream, since that is faster.",
  "Stateful instances in three zones behind one address.",
  "The smaller part of reads comes from there.",
])("what stands the other way round beside the same thing is contrary: %s", (claim) => {
  expect(isContrary(claim, RIGHT)).toBe(true);
});

test.each([
  "I delete the key from the cache afterwards, once the commit is through.",
  "Before the release we add a test.",
  "If I delete the key before the commit, a reader puts the old value back.",
  "Never delete the key before the commit.",
  "The count goes to a stream and not synchronously to the database.",
  "Stateless instances, since stateful instances in three zones lose sessions.",
  "A smaller store will do.",
])("other words, a case to be avoided and a no are not: %s", (claim) => {
  expect(isContrary(claim, RIGHT)).toBe(false);
});

const CACHE = [["cache"], ["reads", "lookup"]];
const making = (text: string, references: string[] = []) =>
  pointMaking(text, CACHE, "A cache takes the reads.", references).is;

test("what is called wrong, what is done without, and what is turned round makes no point", () => {
  expect(making("Many believe that a cache takes the reads, which is wrong.")).toBe("denied");
  expect(making("It is a mistake to assume that a cache helps the reads.")).toBe("denied");
  expect(making("The reads go to the store without a cache.")).not.toBe("made");
  expect(making("The cache takes the reads last.", ["The cache takes the reads first."])).toBe("denied");
});

test("without it something would go wrong, or cannot be done: that makes the point", () => {
  expect(making("Without a cache all the reads would hit the disk.")).toBe("made");
  expect(making("We cannot serve the reads without a cache.")).toBe("made");
});

const holds = (said: string[], id: string) =>
  builtinAnswers(designRound("OPEN_ENDED", said)).find((answer) => answer.id === id)?.holds;
const DENIED = [
  "A cache for the reads is a bad idea because it is slow.",
  "A queue for the bursts is pointless, since the store takes them all anyway.",
];

test("who denies the points again and again has argued for nothing, and reasons for a point stand", () => {
  expect(holds(DENIED, "gave_reasons")).toBe(false);
  expect(
    holds([...DENIED, "Clocks are slow because the queue and the store are far away."], "gave_reasons"),
  ).toBe(false);
  expect(
    holds(["The cache takes the reads because the same posts are asked for again."], "gave_reasons"),
  ).toBe(true);
});
