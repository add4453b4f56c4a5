import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "valibot";
import { draftOf } from "../../../domain/authoring/conversion.ts";
import type { Draft } from "../../../domain/authoring/draft.ts";
import { DesignQuestionFile } from "../../../domain/design-question.ts";

const bank = fileURLToPath(new URL("../../../questions", import.meta.url));

/** A system-design question of the bank as one would type it anew. */
export function bankDraft(slug: string): Draft {
  const text = (file: string) => fs.readFileSync(path.join(bank, slug, file), "utf8");
  return draftOf({
    question: parse(DesignQuestionFile, JSON.parse(text("question.json"))),
    description: text("description.md"),
    sample_answer: text("sample-answer.md"),
  });
}
