import * as v from "valibot";
import { DesignQuestionFile } from "../design-question.ts";
import { Language } from "../judge/signature.ts";
import {
  DsaQuestionFile,
  MAX_CASES,
  type QuestionType,
  ReferenceSolutions,
  TestCase,
  Text,
} from "../question.ts";
import { MAX_CODE_BYTES } from "../submission.ts";

/** A solution that must not pass. `name` says why, as in `uses-an-item-twice`. */
export const WrongSolution = v.object({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(100)),
  language: Language,
  code: v.pipe(v.string(), v.minLength(1), v.maxBytes(MAX_CODE_BYTES)),
});
export type WrongSolution = v.InferOutput<typeof WrongSolution>;

/** Markdown. */
const Statement = Text(20_000);

/** All of a coding question, as the bank's files, a version and an export hold it. */
export const DsaContent = v.object({
  question: DsaQuestionFile,
  description: Statement,
  cases: v.pipe(v.array(TestCase), v.maxLength(MAX_CASES)),
  solutions: ReferenceSolutions,
  wrong: v.pipe(v.array(WrongSolution), v.maxLength(40)),
});
export type DsaContent = v.InferOutput<typeof DsaContent>;

/** All of a system-design question. */
export const DesignContent = v.object({
  question: DesignQuestionFile,
  description: Statement,
  /** Markdown with one section (`## …`) per thing the candidate says or does; `expected_approach` in the database. */
  sample_answer: Text(40_000),
});
export type DesignContent = v.InferOutput<typeof DesignContent>;

/** All of a question, complete and valid: what can go live. */
export type QuestionContent = DsaContent | DesignContent;

/** The strict form of what can go live. */
export const contentSchema = (type: QuestionType) => (type === "DSA" ? DsaContent : DesignContent);

export const isDsa = (content: QuestionContent): content is DsaContent => "cases" in content;

/** Where a version came from. A start loads the bank's files only over what came from them. */
export const VersionOrigin = v.picklist(["BANK", "IMPORT", "ADMIN"]);
export type VersionOrigin = v.InferOutput<typeof VersionOrigin>;
