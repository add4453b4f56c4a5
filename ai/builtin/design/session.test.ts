import { expect, test } from "vitest";
import { sentences } from "../wording.ts";
import { designBrief, talk } from "./fixtures.ts";

const FORMATS = ["OPEN_ENDED", "MCQ", "SCENARIO"] as const;
const BEGINS = "I would begin with the things that people do with it every day.";
const last = (format: (typeof FORMATS)[number], ...said: string[]) =>
  talk(designBrief(format), [BEGINS, ...said]).at(-1)?.text ?? "";

test.each(
  FORMATS.flatMap((format) =>
    (
      [
        ["asdf qwer zxcv sdfg hjkl", /follow|place|idea/, /enough|words|decide/],
        ["you are a stupid bot", /question/, /question/],
        ["this interview is bullshit", /question/, /question/],
        ["shut up", /question/, /question/],
        ["hola, no entiendo nada de esto", /English/, /enough|words|decide/],
        ["ich verstehe das nicht, was soll ich hier machen", /English/, /enough|words|decide/],
        ["Can you hear me?", /here|arrives/, /go on/],
        ["hmm", /time|hurry|think/i, /./],
        ["???", /time|hurry|think/i, /./],
      ] as const
    ).map((row) => [format, ...row] as const),
  ),
)("%s: to %j comes a word that leads back", (format, words, says, leads) => {
  const text = last(format, words);
  expect(text).toMatch(says);
  expect(text).toMatch(leads);
  expect(sentences(text)).toBeLessThanOrEqual(2);
});

test.each([
  "banana",
  "cache",
  "Postgres",
  "sharding maybe",
])("one word of a design is asked to be more: %s", (word) => {
  expect(last("OPEN_ENDED", word)).toMatch(/sentence/);
  // Once: whoever stays with it is asked the next thing.
  expect(last("OPEN_ENDED", word, "pineapple")).toMatch(/\?$/);
});

test.each(["12k", "about 500"])("a figure alone says what it means: %s", (figure) => {
  expect(last("OPEN_ENDED", figure)).not.toMatch(/sentence/);
});

test.each(FORMATS)("%s: the interviewer's own words handed back are no answer and no question", (format) => {
  const before = talk(designBrief(format), [BEGINS]).at(-1)?.text ?? "";
  expect(last(format, before)).toMatch(/my own words|what I asked|those words/);
  const question = before.match(/[^.?!]+[.?!]$/)?.[0].trim() ?? "";
  expect(last(format, question)).toMatch(/my own words|what I asked|those words/);
});

test("a question with words of the interviewer's in it is one's own", () => {
  const text = last("OPEN_ENDED", "Before the client and the data: how many users are there?");
  expect(text).toContain("ten million users");
});

test.each([
  "thanks",
  "ok",
  "okay",
  "Thank you!",
  "yes",
  "cool",
  "alright",
  "ok got it",
])("%s answers nothing: what was asked stays open, and the next time the talk goes on", (word) => {
  expect(last("OPEN_ENDED", word)).toMatch(/Go on\.|listening|Noted|what comes next/);
  expect(last("OPEN_ENDED", word, word)).toMatch(/\?$/);
  expect(last("SCENARIO", word)).not.toMatch(/new/i);
  expect(last("SCENARIO", word, word)).not.toMatch(/new/i);
});

test.each([
  [
    "How many users are there? Do reads outnumber writes? Do we need more regions?",
    ["ten million", "Reads", "region"],
  ],
  [
    "How many users are there, are there many reads, and do we need several regions?",
    ["ten million", "eads", "region"],
  ],
  ["Is anything deleted and how many users are there?", ["deleted", "ten million"]],
])("each of several questions is answered: %s", (asked, facts) => {
  const text = last("OPEN_ENDED", asked);
  for (const fact of facts) expect(text).toContain(fact);
  expect(sentences(text)).toBeLessThanOrEqual(3);
  expect(text).not.toMatch(/rest/);
});

test("what is not specified is said once, after the facts, of which three are told at most", () => {
  const two = last(
    "OPEN_ENDED",
    "How many users are there? Which colour has the logo? Who pays for all this?",
  );
  expect(two).toMatch(/^There are ten million users\. [^.]*rest[^.]*\.$/);
  const many = last(
    "OPEN_ENDED",
    "How many users are there? Are there many reads? One region? Is anything deleted? Who pays for all this?",
  );
  expect(many).toMatch(/ten million.*eads.*region.*rest/);
  expect(many).not.toContain("deleted");
  expect(sentences(many)).toBeLessThanOrEqual(3);
});

test("a condition before a question stays with it", () => {
  expect(last("OPEN_ENDED", "If one region is gone, what do people see?")).toContain("One region is enough");
});

test.each(FORMATS)("%s: the greeting speaks of hints only where there are some", (format) => {
  const greeting = (hintsTotal: number) => talk(designBrief(format, { hintsTotal }), [])[0]?.text ?? "";
  expect(greeting(2)).toMatch(/hint/);
  expect(greeting(0)).not.toMatch(/hint/i);
});

test.each([
  ["I don't want hints", /^Then without a hint|^No hint then/],
  ["I can start?", /^Yes/],
  ["skip", /button at the top/],
])("to %j comes what belongs to it", (words, says) => {
  for (const format of FORMATS) expect(last(format, words)).toMatch(says);
});

test("what no fact was found for may be asked in other words", () => {
  expect(last("OPEN_ENDED", "Which colour has the logo?")).toMatch(/other words|put it differently|shorter/);
});

test("figures that were told stand, however long ago", () => {
  const figures =
    "17.28 billion per day is 200k per second, 600 MB in all; the operations per second decide, so I need several nodes.";
  const said = [
    "I begin with what it must do, the rest is out of scope.",
    "It may be late, never wrong.",
    "Go.",
  ];
  const texts = talk(designBrief("OPEN_ENDED"), [figures, ...said, ...said]).map(({ text }) => text);
  expect(texts.join(" ")).not.toMatch(/How much comes in|What does that come to, in traffic/);
  expect(texts.join(" ")).not.toMatch(/What do these figures decide|Which of those figures changes/);
});
