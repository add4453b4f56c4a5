import { mentions } from "../../ai/terms.ts";
import type { DesignRubric } from "../../domain/design-question.ts";
import type { FullQuestion } from "../../domain/question.ts";
import type { View } from "../candidate.ts";
import { partsOf, sentencesIn } from "./knowledge.ts";

/** Of the text what somebody average would say: enough to make about half of the points of each dimension. */
export const halfOf = (view: View, text: string): string => knownOf(view, text, "half");

/** Of the text what somebody weak would say: one point of each dimension that has several. */
export const bitOf = (view: View, text: string): string => knownOf(view, text, "one");

type Share = "half" | "one";
const TARGET: Record<Share, (points: number) => number> = {
  half: (points) => (points < 3 ? points - 1 : Math.max(2, Math.round(points * 0.5))),
  one: (points) => (points < 3 ? 0 : Math.max(1, Math.round(points * 0.25))),
};

function knownOf(view: View, text: string, share: Share): string {
  const kept = keptSentences(view, share);
  return sentencesIn(text.replaceAll("\n", " "))
    .filter((sentence) => kept.has(sentence))
    .join(" ");
}

const kept = new WeakMap<FullQuestion, Map<Share, Set<string>>>();

/** The sample answer's sentences without all those that can be left out before a dimension falls below its share. */
function keptSentences(view: View, share: Share): Set<string> {
  const { full } = view.knows;
  const known = kept.get(full) ?? new Map<Share, Set<string>>();
  kept.set(full, known);
  const before = known.get(share);
  if (before) return before;
  const parts = partsOf(view).map(({ text }) => sentencesIn(text.replaceAll(/\n+/g, " ")));
  const left = new Set(parts.flat());
  const points = pointsOf(full).map((one) => ({
    ...one,
    ways: parts.flatMap((part) => waysOf(part, one.point)),
  }));
  const isMade = ({ ways }: (typeof points)[number]) => ways.some((way) => way.every((one) => left.has(one)));
  const dimensions = [...new Set(points.map(({ dimension }) => dimension))].map((dimension) => {
    const own = points.filter((one) => one.dimension === dimension);
    return { own, target: TARGET[share](own.length) };
  });
  // From the end, so that what comes early is rather kept.
  for (const sentence of parts.flat().toReversed()) {
    left.delete(sentence);
    if (dimensions.some(({ own, target }) => own.filter(isMade).length < target)) left.add(sentence);
  }
  known.set(share, left);
  return left;
}

type Point = readonly (readonly string[])[];

/** The sentences, alone or two together, that make a point. */
function waysOf(part: readonly string[], point: Point): string[][] {
  const makes = (text: string) => point.every((group) => mentions(text, group));
  return part.flatMap((sentence, at) => {
    if (makes(sentence)) return [[sentence]];
    const next = part[at + 1];
    return next !== undefined && !makes(next) && makes(`${sentence} ${next}`) ? [[sentence, next]] : [];
  });
}

/** The points and figures of the rubric; in a choice all count as one dimension, as they do in its grade. */
function pointsOf({ design, public: { format } }: FullQuestion): { dimension: string; point: Point }[] {
  const rubric: Pick<DesignRubric, "key_point_marks" | "bonus_point_marks" | "estimates"> = design ?? {
    key_point_marks: [],
    bonus_point_marks: [],
    estimates: [],
  };
  return [
    ...[...rubric.key_point_marks, ...rubric.bonus_point_marks].map(({ dimension, all_of }) => ({
      dimension: format === "MCQ" ? "trade_offs" : dimension,
      point: all_of,
    })),
    ...rubric.estimates.map(({ all_of }) => ({ dimension: "estimation", point: all_of })),
  ];
}
