import { CandidateLevel } from "../../design-question.ts";
import type { Draft } from "../draft.ts";
import type { Problem } from "../problem.ts";
import type { Needs } from "./needs.ts";

type DesignDraft = Pick<Draft, "format" | "hints" | "rubric" | "options" | "stages">;

/** What a system-design question needs beyond the right form of its parts. */
export function designProblems(draft: DesignDraft, needs: Needs): Problem[] {
  const { format, hints, rubric } = draft;
  const points = needs.key_points[format];
  return [
    ...least("hints", hints.length, needs.hints[format], "hints"),
    ...(rubric.key_points.length > 0
      ? least("rubric.key_points", rubric.key_points.length, points, "key points")
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
    const message = `Option ${options[at]?.key} has the same text as option ${options[first]?.key}.`;
    return [{ field: `options.${at}.text`, message }];
  });
}

/** Each stage can open, and each key point has a stage that gives occasion for it. */
function stageProblems({ stages, rubric }: DesignDraft): Problem[] {
  const problems: Problem[] = [];
  const covered = new Set(stages.flatMap(({ key_points }) => key_points));
  for (const [at, { after, key_points }] of stages.entries()) {
    if (after > at)
      problems.push({
        field: `stages.${at}.after`,
        message: `Stage ${at + 1} waits for ${after} others, and only ${at} stand before it: it might never open.`,
      });
    const missing = key_points.find((point) => point >= rubric.key_points.length);
    if (missing !== undefined)
      problems.push({
        field: `stages.${at}.key_points`,
        message: `Stage ${at + 1} names key point ${missing + 1}, which is not there.`,
      });
  }
  if (stages.length > 0)
    for (const at of rubric.key_points.keys())
      if (!covered.has(at))
        problems.push({
          field: `rubric.key_points.${at}`,
          message: `No stage gives occasion for key point ${at + 1}. Mark it at one of the stages.`,
        });
  return problems;
}

const MIN_ESTIMATES = 2;

function openProblems({ rubric }: DesignDraft): Problem[] {
  const levels = new Set(rubric.key_points.map(({ level }) => level));
  const missing = CandidateLevel.options.filter((level) => !levels.has(level));
  return [
    ...least("rubric.twists", rubric.twists.length, 1, "twist"),
    ...least("rubric.estimates", rubric.estimates.length, MIN_ESTIMATES, "estimates"),
    ...(missing.length === 0 || rubric.key_points.length === 0
      ? []
      : [
          {
            field: "rubric.key_points",
            message: `Each level needs a key point that is expected of it: ${missing.join(", ")} ${missing.length === 1 ? "has" : "have"} none.`,
          },
        ]),
  ];
}

const least = (field: string, count: number, needed: number, what: string): Problem[] =>
  count >= needed
    ? []
    : [{ field, message: `At least ${needed} ${what} ${needed === 1 ? "is" : "are"} needed, not ${count}.` }];
