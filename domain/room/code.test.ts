import { ChangeSet, Text } from "@codemirror/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges } from "./code.ts";

describe("change sets", () => {
  it("give the text that the editor has", () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.stringMatching(/^[a-z\n é😀]{0,6}$/u)), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z\n]{0,40}$/), edits, (start, changes) => {
        let text = start;
        for (const [a, b, insert] of changes) {
          const doc = Text.of(text.split("\n"));
          const from = a % (text.length + 1);
          const to = Math.min(text.length, from + (b % 5));
          const set = ChangeSet.of({ from, to, insert }, text.length);
          const applied = applyChanges(text, set.toJSON());
          text = set.apply(doc).toString();
          expect(applied).toEqual({ ok: true, text });
        }
      }),
    );
  });

  it("are refused for a document of another length", () => {
    expect(applyChanges("abc", [2, [1, "x"], 4])).toEqual({ ok: false, reason: "length_mismatch" });
  });

  it("are refused when the code would pass 64 KB, counted in bytes", () => {
    expect(applyChanges("", [[0, "é".repeat(40_000)]])).toEqual({ ok: false, reason: "too_large" });
    expect(applyChanges("", [[0, "e".repeat(40_000)]]).ok).toBe(true);
  });
});
