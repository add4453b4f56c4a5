import { expect, test } from "vitest";
import type { RoundRecord } from "../brief.ts";
import { play, result } from "../fixtures.ts";
import { readableCode } from "./readable-code.ts";

const SOLVED = `def two_sum(nums, target):
    seen = {}
    for index, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], index]
        seen[number] = index
    return []
`;

const wrote = (code: string, hidden = 20): RoundRecord =>
  play([{ code }, { submit: result({ hidden }) }]).record;

test("working code without anything left over is readable, with its first line as evidence", () => {
  expect(readableCode(wrote(SOLVED))).toMatchObject({
    holds: true,
    evidence: [{ kind: "code", quote: "def two_sum(nums, target):" }],
  });
});

test("a name that is never used and a print that was left in count against it, with their line", () => {
  const unused = SOLVED.replace("    seen = {}\n", "    seen = {}\n    length = len(nums)\n");
  expect(readableCode(wrote(unused))).toMatchObject({
    holds: false,
    evidence: [{ quote: "length = len(nums)" }],
  });
  const printing = SOLVED.replace("        seen[number]", "        print(seen)\n        seen[number]");
  expect(readableCode(wrote(printing, 0))).toMatchObject({
    holds: false,
    evidence: [{ quote: "print(seen)" }],
  });
});

test.each([
  ["code that fails", SOLVED, 3],
  ["code that does not parse", `${SOLVED}    if seen[:\n`, 20],
  ["no code", "x", 20],
  ["names that say nothing", SOLVED.replaceAll("seen", "m"), 20],
])("of %s nothing is said", (_, code, hidden) => {
  expect(readableCode(wrote(code, hidden)).holds).toBeNull();
});

test("of starter code nothing is said", () => {
  const { record } = play(["hello"]);
  expect(
    readableCode({ ...record, finalCode: { ...record.finalCode, text: SOLVED, touched: false } }).holds,
  ).toBeNull();
});
