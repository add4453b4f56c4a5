import * as v from "valibot";
import { LANGUAGES } from "../../judge/signature.ts";
import { DesignContent, DsaContent, type QuestionContent } from "../content.ts";
import type { Path } from "./flaw.ts";
import { issueSentence } from "./issue-sentence.ts";

/** Something wrong with a question, at a place in its content. */
export type ContentIssue = { path: Path; message: string };
export type CheckedContent = { ok: true; content: QuestionContent } | { ok: false; issues: ContentIssue[] };

/** Holds a question to its schema and tells all that does not fit, fields that no question has included. */
export function checkContent(raw: unknown): CheckedContent {
  const type = field(field(raw, "question"), "type");
  if (type !== "DSA" && type !== "SYSTEM_DESIGN")
    return { ok: false, issues: [{ path: ["question", "type"], message: typeSentence(type) }] };
  const parsed = v.safeParse<v.GenericSchema<unknown, QuestionContent>>(
    type === "DSA" ? DsaContent : DesignContent,
    raw,
  );
  const issues = [
    ...(parsed.issues ?? []).map((issue) => ({
      path: (issue.path ?? []).map((step) => step.key as string | number),
      message: issueSentence(issue),
    })),
    ...strangers(raw, parsed.output, []),
    ...oddTexts(raw, []),
    ...blankSolutions(field(raw, "solutions")),
    ...(parsed.success ? beyondTheSchema(parsed.output) : []),
  ];
  if (!parsed.success || issues.length > 0) return { ok: false, issues };
  return { ok: true, content: parsed.output };
}

const typeSentence = (type: unknown) =>
  type === undefined ? "is missing" : `must be DSA or SYSTEM_DESIGN, not ${JSON.stringify(type)}`;

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** What a parse would drop without a word. */
function strangers(raw: unknown, parsed: unknown, path: Path): ContentIssue[] {
  if (Array.isArray(raw))
    return Array.isArray(parsed) ? raw.flatMap((item, at) => strangers(item, parsed[at], [...path, at])) : [];
  if (!isObject(raw) || !isObject(parsed)) return [];
  return Object.entries(raw).flatMap(([key, value]) =>
    Object.hasOwn(parsed, key)
      ? strangers(value, parsed[key], [...path, key])
      : [{ path: [...path, key], message: "is not a field of such a question" }],
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what the database refuses
const UNSTORABLE = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function oddTexts(value: unknown, path: Path): ContentIssue[] {
  if (typeof value === "string")
    return UNSTORABLE.test(value) ? [{ path, message: "has characters that are no text" }] : [];
  if (Array.isArray(value)) return value.flatMap((item, at) => oddTexts(item, [...path, at]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => oddTexts(item, [...path, key]));
}

/** The schema takes any text. */
const blankSolutions = (solutions: unknown): ContentIssue[] =>
  LANGUAGES.flatMap((language) => {
    const code = field(solutions, language);
    const isBlank = typeof code === "string" && code.trim() === "";
    return isBlank ? [{ path: ["solutions", language], message: "must not be empty" }] : [];
  });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function beyondTheSchema(content: QuestionContent): ContentIssue[] {
  if (!("cases" in content)) return [];
  const issues: ContentIssue[] = [];
  const { key_insights, key_insight_terms } = content.question.evaluation_rubric;
  if (key_insights.length !== key_insight_terms.length)
    issues.push({
      path: ["question", "evaluation_rubric", "key_insight_terms"],
      message: `must have one list of terms per key insight: ${key_insights.length}, there are ${key_insight_terms.length}`,
    });
  for (const [at, { name, language }] of content.wrong.entries())
    if (content.wrong.findIndex((one) => one.name === name && one.language === language) < at)
      issues.push({
        path: ["wrong", at, "name"],
        message: `another wrong solution in ${language} is named ${name}, too`,
      });
  return issues;
}
