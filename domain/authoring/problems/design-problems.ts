import { CandidateLevel } from "../../design-question.ts";
import type { Draft } from "../draft.ts";
import { type Problem, problem } from "../problem.ts";
import type { Needs } from "./needs.ts";

type DesignDraft = Pick<Draft, "format" | "hints" | "rubric" | "options" | "stages">;

/** What a system-design question needs beyond the right form of its parts. */
export function designProblems(draft: DesignDraft, needs: Needs): Problem[] {
  const { format, hints, rubric } = draft;
  const points = needs.key_points[format];
  return [
    ...least("hints", hints.length, needs.hints[format], "few_hints"),
    ...(rubric.key_points.length > 0
      ? least("rubric.key_points", rubric.key_points.length, points, "few_points")
      : []),
    ...formatProblems(draft),
  ];
}

function formatProblems(draft: DesignDraft): Problem[] {
  switch (draft.format) {
    case "MCQ":
      return optionProblems(draft);
    case "SCENARIO":
      return stageProblems(draft);
    case "OPEN_ENDED":
      return openProblems(draft);
    default:
      return draft.format satisfies never;
  }
}

/** How many there are, their keys and that one is right, is told by the strict reading. */
function optionProblems({ options }: DesignDraft): Problem[] {
  const texts = options.map(({ text }) => text.trim().toLowerCase());
  return texts.flatMap((text, at) => {
    const first = texts.indexOf(text);
    if (first === at || text === "") return [];
    const [key = "", known = ""] = [options[at]?.key, options[first]?.key];
    return [problem(`options.${at}.text`, "same_option", key, known)];
  });
}

/** Each stage can open, and each key point has a stage that gives occasion for it. */
function stageProblems({ stages, rubric }: DesignDraft): Problem[] {
  const problems: Problem[] = [];
  const covered = new Set(stages.flatMap(({ key_points }) => key_points));
  for (const [at, { after, key_points }] of stages.entries()) {
    if (after > at) problems.push(problem(`stages.${at}.after`, "stage_waits", at + 1, after, at));
    const missing = key_points.find((point) => point >= rubric.key_points.length);
    if (missing !== undefined)
      problems.push(problem(`stages.${at}.key_points`, "stage_point_gone", at + 1, missing + 1));
  }
  if (stages.length > 0)
    for (const at of rubric.key_points.keys())
      if (!covered.has(at)) problems.push(problem(`rubric.key_points.${at}`, "point_without_stage", at + 1));
  return problems;
}

const MIN_ESTIMATES = 2;

function openProblems({ rubric }: DesignDraft): Problem[] {
  const levels = new Set(rubric.key_points.map(({ level }) => level));
  const missing = CandidateLevel.options.filter((level) => !levels.has(level));
  return [
    ...least("rubric.twists", rubric.twists.length, 1, "few_twists"),
    ...least("rubric.estimates", rubric.estimates.length, MIN_ESTIMATES, "few_estimates"),
    ...(missing.length === 0 || rubric.key_points.length === 0
      ? []
      : [problem("rubric.key_points", "levels_without_point", missing)]),
  ];
}

type Few = "few_hints" | "few_points" | "few_twists" | "few_estimates";

const least = (field: string, count: number, needed: number, few: Few): Problem[] =>
  count >= needed ? [] : [problem(field, few, needed, count)];
