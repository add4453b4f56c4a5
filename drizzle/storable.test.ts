import { expect, test } from "vitest";
import { isStorable, storable } from "./storable.ts";

test("NULs and halves of surrogate pairs are replaced, wherever they stand", () => {
  expect(storable({ a: "x\0y", b: ["\ud83d", "\ude42\ud83d"], "k\0": { c: "\ude00" } })).toEqual({
    a: "x\ufffdy",
    b: ["\ufffd", "\ufffd\ufffd"],
    "k\ufffd": { c: "\ufffd" },
  });
});

test("a value is storable when nothing in it had to be replaced", () => {
  expect(["\0", ["\ud83d"], { a: { "\0": 1 } }].map(isStorable)).toEqual([false, false, false]);
  expect(["", "🙂", null, undefined, 1, { a: ["é"] }].every(isStorable)).toBe(true);
});

test("everything else stays as it is", () => {
  const value = {
    text: "é 日本 🙂\n\t",
    none: null,
    number: 1.5,
    yes: true,
    list: [undefined],
    at: new Date(5),
  };
  expect(storable(value)).toEqual(value);
});
