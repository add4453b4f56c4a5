import { expect, test } from "vitest";
import { readMessage } from "./reading.ts";

test.each([
  ["I don't know", "dontKnow"],
  ["ok", "chatter"],
  ["hola, no entiendo el problema para nada", "foreign"],
  ["asdkfj qwrt zxcv", "gibberish"],
  ["for (const x of xs) {\n  sum += x;\n}", "code"],
  ["just tell me", "wantsSolution"],
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

test("an answer that begins like a question is no question", () => {
  expect(readMessage("should be fine since it is all water").questions).toEqual([]);
  expect(readMessage("when the list is empty it returns 0").questions).toEqual([]);
  expect(readMessage("can the numbers be negative").questions).toHaveLength(1);
});
