import { describe, expect, test } from "vitest";
import { canonical, changedFields, type DiffLine, lineDiff } from "./difference.ts";
import { emptyDraft } from "./empty-draft.ts";

const draft = emptyDraft("DSA", "OPEN_ENDED");
const aCase = { id: "a", input: "1", expected_output: "2", is_sample: true };

describe("two states of a question", () => {
  test("that say the same differ in nothing, in whatever order they say it", () => {
    const backwards = Object.fromEntries(Object.entries(draft).reverse()) as typeof draft;
    expect(changedFields(draft, backwards)).toEqual([]);
  });

  test("differ in the fields that say something else", () => {
    const other = { ...draft, title: "Two Sum", rubric: { ...draft.rubric, optimal_time: "O(n)" } };
    expect(changedFields(draft, other)).toEqual(["title", "rubric"]);
  });

  test("may name their cases differently, but not order or mark them differently", () => {
    const having = (...cases: (typeof aCase)[]) => ({ ...draft, cases });
    const b = { ...aCase, id: "b" };
    expect(changedFields(having(aCase), having(b))).toEqual([]);
    expect(changedFields(having(aCase), having({ ...b, is_sample: false }))).toEqual(["cases"]);
    const two = { ...b, input: "3" };
    expect(changedFields(having(aCase, two), having(two, aCase))).toEqual(["cases"]);
  });

  test("do not differ by the order of their wrong solutions, which a folder does not keep", () => {
    const [one, two] = ["a", "a-b"].map((name) => ({ name, language: "python" as const, code: name }));
    const having = (...wrong: (typeof draft)["wrong"]) => ({ ...draft, wrong });
    expect(changedFields(having(one!, two!), having(two!, one!))).toEqual([]);
    expect(changedFields(having(one!, two!), having(one!))).toEqual(["wrong"]);
  });

  test("lists are told apart by their order, objects are not", () => {
    expect(canonical({ a: [1, 2], b: { c: 1, d: 2 } })).toBe(canonical({ b: { d: 2, c: 1 }, a: [1, 2] }));
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
  });
});

describe("a difference line by line", () => {
  const of = (before: string, after: string) =>
    lineDiff(before, after).map(({ kind, text }) => `${SIGNS[kind]}${text}`);
  const SIGNS = { same: " ", removed: "-", added: "+" };
  const kept = (diff: DiffLine[], left: DiffLine["kind"]) =>
    diff.filter(({ kind }) => kind !== left).map(({ text }) => text);

  test("keeps what both have and marks the rest", () => {
    expect(of("a\nb\nc\nd", "a\nc\nx\nd")).toEqual([" a", "-b", " c", "+x", " d"]);
  });

  test("of a text with nothing is all of it", () => {
    expect(of("", "a\nb")).toEqual(["+a", "+b"]);
    expect(of("a\nb", "")).toEqual(["-a", "-b"]);
    expect(of("", "")).toEqual([]);
  });

  test("with a line that comes again takes no line twice", () => {
    expect(of("a\na", "a")).toEqual([" a", "-a"]);
    expect(of("a", "a\na")).toEqual([" a", "+a"]);
  });

  test("leads from the one text to the other, whatever they are", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const [before, after] = [words(seed), words(seed * 7919)];
      const diff = lineDiff(before.join("\n"), after.join("\n"));
      expect(kept(diff, "added")).toEqual(before);
      expect(kept(diff, "removed")).toEqual(after);
    }
  });

  test("of two long texts that share nothing is told without comparing every pair", () => {
    const long = (word: string) => Array.from({ length: 5000 }, (_, at) => `${word} ${at}`).join("\n");
    const diff = lineDiff(long("a"), long("b"));
    expect(diff).toHaveLength(10_000);
    expect(diff[0]).toEqual({ kind: "removed", text: "a 0" });
  });
});

/** Up to eight lines of three different ones. */
function words(seed: number): string[] {
  let state = seed;
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  return Array.from({ length: 1 + next(8) }, () => ["a", "b", "c"][next(3)] ?? "");
}
