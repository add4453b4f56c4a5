import fs from "node:fs";
import path from "node:path";
import { DesignQuestionFile } from "../../domain/design-question.ts";
import { Flaw, parseWith, readText } from "./read-file.ts";

/** A folder of a system-design question, read and validated. */
export type BankDesignQuestion = {
  slug: string;
  file: DesignQuestionFile;
  description: string;
  /** Markdown with one section (`## …`) per thing the candidate says or does. */
  sampleAnswer: string;
};

const KNOWN = new Set(["question.json", "description.md", "sample-answer.md"]);

export function readDesignQuestion(folder: string, json: unknown): BankDesignQuestion {
  const stranger = fs.readdirSync(folder).find((name) => !KNOWN.has(name));
  if (stranger) throw new Flaw(`${path.join(folder, stranger)}: a system-design question has no such file`);
  const file = parseWith(DesignQuestionFile, json, path.join(folder, "question.json"));
  return {
    slug: file.slug,
    file,
    description: readText(path.join(folder, "description.md")).trim(),
    sampleAnswer: readText(path.join(folder, "sample-answer.md")).trim(),
  };
}
