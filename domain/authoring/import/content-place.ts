import type { Path } from "./flaw.ts";

/** Where a place of a draft, as in `rubric.insights.2.terms`, stands in the content: the way back from `draftOf`. */
export function contentPlace(type: "DSA" | "SYSTEM_DESIGN", field: string): Path {
  const [part = "", ...rest] = field.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  switch (part) {
    case "description":
    case "cases":
    case "solutions":
    case "wrong":
      return [part, ...rest];
    case "expected_approach":
      return type === "DSA" ? ["question", part] : ["sample_answer"];
    case "rubric":
      return ["question", "evaluation_rubric", ...rubricPlace(type, rest)];
    case "stages": {
      const [at, key, ...below] = rest;
      const isTrigger = key === "asks" || key === "after";
      return ["question", "stages", ...(isTrigger ? [at ?? 0, "trigger", key, ...below] : rest)];
    }
    default:
      return ["question", part, ...rest];
  }
}

/** What is one list in a draft are two side by side in the content. */
function rubricPlace(type: "DSA" | "SYSTEM_DESIGN", [list = "", at, ...below]: Path): Path {
  const whole = at === undefined ? [] : [at];
  if (type === "DSA" && list === "insights")
    return below[0] === "terms"
      ? ["key_insight_terms", ...whole, ...below.slice(1)]
      : ["key_insights", ...whole];
  if (list !== "key_points" && list !== "bonus_points") return [list, ...whole, ...below];
  if (below.length === 0 || below[0] === "point") return [list, ...whole];
  return [list.replace("points", "point_marks"), ...whole, ...below];
}
