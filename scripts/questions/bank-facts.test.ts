import fs from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { expect, test } from "vitest";
import { sentencesOf } from "../../ai/reply-rules/sentences.ts";
import { MAX_SENTENCES } from "../../ai/reply-rules/shape.ts";

const WithFacts = v.object({ clarifications: v.optional(v.array(v.object({ answer: v.string() })), []) });

test("every fact of the bank that a candidate can ask for can be said at once", () => {
  const files = fs.globSync("questions/*/question.json");
  const facts = files.flatMap((file) => {
    const { clarifications } = v.parse(WithFacts, JSON.parse(fs.readFileSync(file, "utf8")));
    return clarifications.map(({ answer }) => ({ slug: path.basename(path.dirname(file)), answer }));
  });
  expect(facts.length).toBeGreaterThan(300);
  expect(facts.filter(({ answer }) => sentencesOf(answer).length > MAX_SENTENCES)).toEqual([]);
});
