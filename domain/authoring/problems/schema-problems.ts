import * as v from "valibot";
import { type Issue, predicate } from "../../issue-sentence.ts";
import { DesignContent, DsaContent } from "../content.ts";
import { contentOf } from "../conversion.ts";
import type { Draft } from "../draft.ts";
import type { Problem } from "../problem.ts";
import { placeSubject } from "./place-name.ts";

/** What a strict reading says of a draft, at the places where it was written. The signature is read by itself. */
export function schemaProblems(draft: Draft): Problem[] {
  const schema = draft.type === "DSA" ? DsaContent : DesignContent;
  const { issues = [] } = v.safeParse(schema, contentOf(draft));
  return issues.flatMap((issue) => {
    const field = draftPlace((issue.path ?? []).map(({ key }) => String(key)));
    return field === null ? [] : [{ field, message: sentence(field, issue) }];
  });
}

/** Where a place in the content was written. Null: what stands there is looked at elsewhere, more precisely. */
function draftPlace(path: string[]): string | null {
  const [part = "", ...rest] = path;
  switch (part) {
    case "question":
      return questionPlace(rest);
    case "sample_answer":
      return "expected_approach";
    default:
      return path.join(".");
  }
}

function questionPlace([field = "", ...rest]: string[]): string | null {
  switch (field) {
    case "":
    case "signature":
      return null;
    case "evaluation_rubric":
      return rubricPlace(rest);
    case "stages":
      return ["stages", ...rest.filter((step) => step !== "trigger")].join(".");
    default:
      return [field, ...rest].join(".");
  }
}

/** A rubric's lists that stand side by side in the content are one list in the draft. */
function rubricPlace([list = "", at, ...rest]: string[]): string | null {
  if (list === "") return null;
  const [target, leaf] = SIDE_BY_SIDE[list] ?? [list];
  return ["rubric", target, ...(at === undefined ? [] : [at, ...(leaf ? [leaf] : []), ...rest])].join(".");
}

const SIDE_BY_SIDE: Record<string, [list: string, leaf?: string]> = {
  key_insights: ["insights", "insight"],
  key_insight_terms: ["insights", "terms"],
  key_points: ["key_points", "point"],
  key_point_marks: ["key_points"],
  bonus_points: ["bonus_points", "point"],
  bonus_point_marks: ["bonus_points"],
};

function sentence(field: string, issue: Issue & { input?: unknown }): string {
  const { type, message, requirement, input } = issue;
  const subject = placeSubject(field);
  if (type === "check") return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
  if (type === "regex") return `${subject} may hold small letters, digits and single hyphens between them.`;
  if (type === "number") return `${subject} must be a number.`;
  if (type === "picklist" && input === "") return `${subject} must be chosen.`;
  if (Array.isArray(input) && type === "min_length") return few(subject, input.length, Number(requirement));
  if (Array.isArray(input) && type === "max_length")
    return `${subject}: ${requirement} at most are allowed, not ${input.length}.`;
  if (type === "max_length") return `${subject} must not be longer than ${requirement} characters.`;
  if (type === "max_bytes") return `${subject} must not be larger than ${Number(requirement) / 1024} KiB.`;
  return `${subject} ${predicate(issue)}.`;
}

const few = (subject: string, count: number, least: number): string =>
  count === 0 && least === 1
    ? `${subject} must not be empty.`
    : `${subject}: at least ${least} are needed, not ${count}.`;
