import type { DesignDimension } from "../../../domain/feedback.ts";
import type { Phase } from "../../../domain/room/event.ts";
import { isExpected } from "../../../domain/scoring/design-rubric.ts";
import type { InterviewerBrief } from "../../brief.ts";
import { pointClaimed } from "../../evaluation/points.ts";

/** Which dimensions a stage of a design gives occasion for. */
const DIMENSIONS_OF: Partial<Record<Phase, readonly DesignDimension[]>> = {
  requirements: ["requirements"],
  estimation: ["estimation"],
  "api-data": ["api_data"],
  "high-level": ["high_level"],
  "deep-dive": ["deep_dive", "trade_offs"],
  operations: ["operations", "trade_offs"],
};

/** The share of the stage's expected points that the candidate has made so far, in words or notes; 1 where none is expected. */
export function stageCoverage(brief: InterviewerBrief, phase: Phase): number {
  const { design } = brief.authored;
  const dimensions = DIMENSIONS_OF[phase] ?? [];
  const wanted = (design?.key_point_marks ?? [])
    .map((marks, index) => ({ marks, point: design?.key_points[index] ?? "" }))
    .filter(({ marks }) => dimensions.includes(marks.dimension) && isExpected(brief.level, marks.level));
  if (wanted.length === 0) return 1;
  const texts = candidateTexts(brief);
  const made = wanted.filter(({ marks, point }) =>
    texts.some((text) => pointClaimed(text, marks.all_of, point) !== null),
  );
  return made.length / wanted.length;
}

/** What the candidate has said and noted in this round. */
const candidateTexts = (brief: InterviewerBrief): string[] => [
  ...brief.transcript.filter((message) => message.role === "USER").map((message) => message.text),
  ...(brief.code.touched ? [brief.code.text] : []),
];
