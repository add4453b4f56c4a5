import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFrame } from "./frame.ts";
import { Lines } from "./sandbox/lines.ts";

test("reads what a driver writes", () => {
  expect(parseFrame("n", "n compiled")).toEqual({ type: "compiled" });
  expect(parseFrame("n", 'n rejected {"message":"line 1: no"}')).toEqual({
    type: "rejected",
    message: "line 1: no",
  });
  expect(parseFrame("n", "n value 12 [1, 2]")).toEqual({ type: "value", id: 12, text: "[1, 2]" });
  expect(parseFrame("n", 'n error 0 {"type":"E","message":"m","line":3}')).toMatchObject({
    id: 0,
    error: { line: 3 },
  });
});

test.each([
  "compiled",
  "m compiled",
  "n  compiled",
  "n value x 1",
  "n error 1 {}",
  "n error 1 {",
  "n rejected []",
  "",
])("takes %j for no frame", (line) => {
  expect(parseFrame("n", line)).toBeUndefined();
});

test("without the nonce nothing is a frame, and no line makes the parser throw", () => {
  fc.assert(fc.property(fc.string(), (text) => parseFrame("a-long-nonce", text) === undefined));
  fc.assert(fc.property(fc.string(), (text) => parseFrame("n", `n error 1 ${text}`)?.type !== "value"));
});

test("lines come out whole however the stream was cut", () => {
  const line = fc.string().map((text) => text.replaceAll("\n", ""));
  fc.assert(
    fc.property(fc.array(line), fc.array(fc.nat(40)), (texts, cuts) => {
      const stream = Buffer.from(texts.map((text) => `${text}\n`).join(""));
      const lines = new Lines(1 << 20);
      const found: string[] = [];
      let at = 0;
      for (const size of [...cuts, stream.length]) {
        const part = lines.push(stream.subarray(at, at + size));
        if (part !== "too long") found.push(...part);
        at += size;
      }
      expect(found).toEqual(texts.map((text) => Buffer.from(text).toString()));
    }),
  );
  expect(new Lines(8).push(Buffer.from("123456789"))).toBe("too long");
});
