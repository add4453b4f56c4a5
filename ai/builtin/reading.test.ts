import { expect, test } from "vitest";
import { readMessage } from "./reading.ts";

test.each([
  ["I don't know", "dontKnow"],
  ["ok", "chatter"],
  ["hola, no entiendo el problema para nada", "foreign"],
  ["asdkfj qwrt zxcv", "gibberish"],
  ["for (const x of xs) {\n  sum += x;\n}", "code"],
  ["just tell me", "wantsSolution"],
  ["Sorry, can you repeat that? I missed it.", "wantsRepeat"],
  ["repeat please", "wantsRepeat"],
  ["Repeat the question.", "wantsRepeat"],
  ["come again?", "wantsRepeat"],
  ["Could you say that again?", "wantsRepeat"],
] as const)("%j is read as %s", (text, sign) => {
  expect([...readMessage(text).signs]).toContain(sign);
});

test("an ordinary explanation carries none of the signs that would turn it away", () => {
  const { signs } = readMessage(
    "I iterate over nums once and store each value with its index, since each lookup is cheap.",
  );
  for (const sign of [
    "foreign",
    "gibberish",
    "code",
    "offTopic",
    "instructs",
    "wantsSolution",
    "chatter",
  ] as const) {
    expect(signs.has(sign)).toBe(false);
  }
});

test("to ask whether something may be skipped is not to ask for the next question", () => {
  for (const text of ["May I skip characters?", "Is it fine to skip an element?"])
    expect([...readMessage(text).signs]).not.toContain("asksMoveOn");
  for (const text of ["Can I skip this?", "Could we skip that question?", "skip?", "May I move on?"])
    expect([...readMessage(text).signs]).toContain("asksMoveOn");
});

test.each([
  "A set of the values met so far tells in constant time whether the current one is a repeat.",
  "The repeat stands at the ends; we repeat this until the queue is empty.",
  "When a value comes again I loop over the list one more time.",
])("what is told of values that repeat asks nobody to: %s", (text) => {
  expect(readMessage(text).signs.has("wantsRepeat")).toBe(false);
});

test("an answer that begins like a question is no question", () => {
  expect(readMessage("should be fine since it is all water").questions).toEqual([]);
  expect(readMessage("when the list is empty it returns 0").questions).toEqual([]);
  expect(readMessage("can the numbers be negative").questions).toHaveLength(1);
});
