import * as v from "valibot";
import { type Issue, predicate } from "../../issue-sentence.ts";
import { DesignContent, DsaContent } from "../content.ts";
import { contentOf } from "../conversion.ts";
import type { Draft } from "../draft.ts";
import { type Problem, problem } from "../problem.ts";

/** What a strict reading says of a draft, at the places where it was written. The signature is read by itself. */
export function schemaProblems(draft: Draft): Problem[] {
  const schema = draft.type === "DSA" ? DsaContent : DesignContent;
  const { issues = [] } = v.safeParse(schema, contentOf(draft));
  return issues.flatMap((issue) => {
    const path = (issue.path ?? []).map(({ key }) => String(key));
    const field = draftPlace(path);
    // One field of the draft, which has another label where it holds a sample answer.
    const named = path[0] === "sample_answer" ? "sample_answer" : field;
    return field === null || named === null ? [] : [misfit(field, named, issue)];
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

/** `named`: as what the place is told. */
function misfit(field: string, named: string, issue: Issue & { input?: unknown }): Problem {
  const { type, message, requirement, input } = issue;
  const limit = Number(requirement);
  if (type === "check") return problem(field, "rule", message);
  if (type === "regex") return problem(field, "no_slug", named);
  if (type === "number") return problem(field, "no_number", named);
  if (type === "picklist" && input === "") return problem(field, "not_chosen", named);
  if (Array.isArray(input) && type === "min_length")
    return input.length === 0 && limit === 1
      ? problem(field, "empty", named)
      : problem(field, "few", named, limit, input.length);
  if (Array.isArray(input) && type === "max_length")
    return problem(field, "many", named, limit, input.length);
  if (type === "max_length") return problem(field, "too_long", named, limit);
  if (type === "max_bytes") return problem(field, "too_large", named, limit / 1024);
  return problem(field, "misfit", named, predicate(issue));
}
