import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv, writeCsv } from "./csv.ts";

const texts = (csv: string) => readCsv(csv).records.map(({ cells }) => cells.map(({ text }) => text));

test("what is written is read again, whatever stands in the cells", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", " ", "é", "'") });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }));
  fc.assert(
    fc.property(table, (records) => {
      const filled = records.filter((cells) => cells.some((text) => text.trim() !== ""));
      expect(texts(writeCsv(records))).toEqual(filled);
      expect(readCsv(writeCsv(records)).flaws).toEqual([]);
    }),
  );
});

test("lines may end in LF, the last one need not end, and a mark before the first sign is passed over", () => {
  expect(texts("\uFEFFa,b\nc,d")).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("a cell knows the line that it begins on, behind others of several lines", () => {
  const { records } = readCsv('a,"b\nb\nb",c\r\nd,e,f\r\n');
  expect(records.map(({ line }) => line)).toEqual([1, 4]);
  expect(records[0]?.cells.map(({ line }) => line)).toEqual([1, 1, 3]);
});

test.each([
  ['a,b"c\nd,e\n', 1, "a quote in it must stand in quotes"],
  ['a,"b"c\nd,e\n', 1, "after the closing quote"],
  ['a,"b\nd,e\n', 1, "has no end"],
])("%j breaks a rule, and what follows is read", (csv, line, message) => {
  const { records, flaws } = readCsv(csv);
  expect(flaws).toEqual([{ line, message: expect.stringContaining(message) }]);
  expect(records.map(({ cells }) => cells.map(({ text }) => text))).toEqual([["d", "e"]]);
});

test("records in which nothing stands are left out", () => {
  expect(texts("a,b\r\n,\r\n\r\n c,d\r\n")).toEqual([
    ["a", "b"],
    [" c", "d"],
  ]);
});
