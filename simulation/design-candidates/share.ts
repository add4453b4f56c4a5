import { pointClaimed } from "../../ai/evaluation/points.ts";
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
  half: (points) => (points < 3 ? points - 1 : Math.max(2, Math.ceil(points * 0.5))),
  one: (points) => (points < 3 ? 0 : 1),
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
  const parts = partsOf(view).map(({ title, text }) => ({
    title,
    sentences: sentencesIn(text.replaceAll(/\n+/g, " ")),
  }));
  const all = parts.flatMap(({ sentences }) => sentences);
  const left = new Set(all);
  // A point is brought in the stage it belongs to, where the sample answer has it there.
  const points = pointsOf(full).map((one) => {
    const own = parts.filter(({ title }) => title === PART_OF[one.dimension]);
    const ways = [own, parts].map((from) => from.flatMap(({ sentences }) => waysOf(sentences, one.point)));
    return { ...one, ways: ways.find(({ length }) => length > 0) ?? [] };
  });
  const isMade = ({ ways }: (typeof points)[number]) => ways.some((way) => way.every((one) => left.has(one)));
  const dimensions = [...new Set(points.map(({ dimension }) => dimension))].map((dimension) => {
    const own = points.filter((one) => one.dimension === dimension);
    return { own, target: TARGET[share](own.length) };
  });
  // What makes the first point of a dimension goes first, so that nobody but the strong knows all; then from the end.
  const firsts = new Set(
    share === "half"
      ? dimensions.flatMap(({ own }) => (own.length < 3 ? [] : (own[0]?.ways.flat() ?? [])))
      : [],
  );
  for (const sentence of [...firsts, ...all.filter((one) => !firsts.has(one)).toReversed()]) {
    left.delete(sentence);
    if (dimensions.some(({ own, target }) => own.filter(isMade).length < target)) left.add(sentence);
  }
  known.set(share, left);
  return left;
}

const PART_OF: Partial<Record<string, string>> = {
  requirements: "Requirements",
  estimation: "Estimation",
  api_data: "API and data",
  high_level: "High-level design",
  deep_dive: "Deep dive",
  operations: "Failures and operations",
};

type Point = readonly (readonly string[])[];

/** The sentences, alone or two together, that make a point. */
function waysOf(part: readonly string[], point: Point): string[][] {
  const makes = (text: string) => pointClaimed(text, point) !== null;
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
