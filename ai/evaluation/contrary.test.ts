import { expect, test } from "vitest";
import { builtinAnswers } from "./builtin.ts";
import { assertsDenied, blamesAlone, isContrary } from "./contrary.ts";
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

test("two sides of which one word is common are told apart and not against each other", () => {
  const works = ["I roll back now, because the old version is known to work."];
  expect(isContrary("Roll back, because errors follow the new version.", works)).toBe(false);
  expect(isContrary("Stay, because the new version is known to work.", works)).toBe(true);
});

test("a trade-off switches nothing off", () => {
  expect(
    isContrary("On failover the longest log is chosen.", [
      "The trade-off comes at failover: one log is longer.",
    ]),
  ).toBe(false);
});

const NOT_SO = [
  "The old version cannot read what the new one wrote.",
  "The files are not logs that nobody needs.",
];

test.each([
  "An old version can always read what a new one wrote.",
  "The old version can still read the records that the new one wrote.",
])("what is denied of something is asserted of it: %s", (claim) => {
  expect(assertsDenied(claim, NOT_SO)).toBe(true);
});

test.each([
  "The old version cannot read what the new one wrote.",
  "The new version can read what the old one left.",
  "If the old version can read what the new one wrote, we go back.",
  "Somebody can read the graph.",
])("what is not denied there is not: %s", (claim) => {
  expect(assertsDenied(claim, NOT_SO)).toBe(false);
});

test("one cause alone is blamed where it makes no difference", () => {
  const however = ["The later value wins and the other is lost, however exact the clocks are."];
  expect(blamesAlone("The articles vanish only because the clocks differ.", however)).toBe(true);
  expect(blamesAlone("The articles vanish because the later value wins.", however)).toBe(false);
  expect(blamesAlone("Articles vanish only because one value replaces the other.", however)).toBe(false);
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
