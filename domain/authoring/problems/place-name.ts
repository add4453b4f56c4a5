/** A place in a draft in words, as in `hints.2` → "hint 3" and `rubric.key_points.0.terms` → "the terms of key point 1". */
export function placeName(field: string): string {
  const steps = field.split(".").filter((step) => !GROUPS.includes(step));
  let name = "";
  for (const [at, step] of steps.entries()) {
    if (isPlace(step)) continue;
    const place = steps[at + 1];
    const own = isPlace(place)
      ? itemName(step, Number(place))
      : `the ${LISTS[step] ?? FIELDS[step] ?? words(step)}`;
    name = name === "" ? own : `${own} of ${name}`;
  }
  return name || "the question";
}

/** The same at the beginning of a sentence. */
export function placeSubject(field: string): string {
  const name = placeName(field);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** They only hold fields together. */
const GROUPS = ["rubric", "solutions", "provenance"];

const isPlace = (step: string | undefined): step is string => step !== undefined && /^\d+$/.test(step);

const itemName = (list: string, at: number): string =>
  list === "options" ? `option ${"ABCD"[at] ?? at + 1}` : `${ITEMS[list] ?? words(list)} ${at + 1}`;

const words = (step: string) => step.replaceAll("_", " ");

/** One of a list. */
const ITEMS: Record<string, string> = {
  topics: "topic",
  companies: "company",
  hints: "hint",
  clarifications: "clarification",
  asks: "phrase",
  insights: "key insight",
  edge_cases: "edge case",
  key_points: "key point",
  bonus_points: "bonus point",
  follow_ups: "follow-up",
  twists: "twist",
  estimates: "estimate",
  terms: "term",
  all_of: "group of terms",
  cases: "case",
  wrong: "wrong solution",
  stages: "stage",
  sources: "source",
};

/** A list as a whole. */
const LISTS: Record<string, string> = {
  asks: "phrases",
  insights: "key insights",
  follow_ups: "follow-ups",
  all_of: "groups of terms",
  cases: "test cases",
  wrong: "wrong solutions",
};

const FIELDS: Record<string, string> = {
  description: "statement",
  expected_approach: "approach",
  time_limit_min: "time limit",
  optimal_time: "optimal time complexity",
  optimal_space: "optimal space complexity",
  input: "input",
  insight: "text",
  point: "text",
  ask: "question",
  low: "lowest figure",
  high: "highest figure",
  javascript: "JavaScript solution",
  python: "Python solution",
  java: "Java solution",
  after: "number of stages before",
  reveals: "text",
  review: "second reading",
};
