import * as v from "valibot";
import { beforeAll, describe, expect, test } from "vitest";
import { readBank } from "../../scripts/questions/bank.ts";
import { contentSchema, type QuestionContent } from "./content.ts";
import { contentOf, draftOf } from "./conversion.ts";
import { Draft } from "./draft.ts";
import { emptyDraft } from "./empty-draft.ts";

let contents: QuestionContent[];
beforeAll(async () => {
  contents = (await readBank("questions")).contents;
}, 60_000);

describe("every question of the bank", () => {
  test("is the same again after it was a draft", () => {
    expect(contents.length).toBeGreaterThan(100);
    for (const content of contents)
      expect(contentOf(draftOf(content)), content.question.slug).toEqual(content);
  });

  test("is complete and valid, and a parse changes nothing of it", () => {
    for (const content of contents)
      expect(
        v.parse(contentSchema(content.question.type), contentOf(draftOf(content))),
        content.question.slug,
      ).toEqual(content);
  });

  test("fits into what a draft may hold, with nothing left over", () => {
    for (const content of contents) {
      const draft = draftOf(content);
      expect(v.parse(Draft, draft), content.question.slug).toEqual(draft);
    }
  });
});

describe("a draft of which nothing is written", () => {
  test.each([
    ["DSA", "OPEN_ENDED"],
    ["SYSTEM_DESIGN", "OPEN_ENDED"],
    ["SYSTEM_DESIGN", "MCQ"],
    ["SYSTEM_DESIGN", "SCENARIO"],
  ] as const)("%s %s can be kept, and could not go live", (type, format) => {
    const draft = emptyDraft(type, format);
    expect(v.parse(Draft, draft)).toEqual(draft);
    expect(v.safeParse(contentSchema(type), contentOf(draft)).success).toBe(false);
  });

  test("lacks a signature where the text of it is half-written", () => {
    const draft = { ...emptyDraft("DSA", "OPEN_ENDED"), signature: '{"v": 1,' };
    expect(contentOf(draft)).toMatchObject({ question: { signature: undefined } });
  });
});
