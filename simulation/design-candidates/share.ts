import { pointClaimed } from "../../ai/evaluation/points.ts";
import type { CandidateLevel } from "../../domain/design-question.ts";
import { levelOf } from "../../domain/interview.ts";
import type { FullQuestion } from "../../domain/question.ts";
import { sampleParts } from "../../domain/sample-answer.ts";
import { designChecklist } from "../../domain/scoring/design-rubric.ts";
import type { View } from "../candidate.ts";
import { sentencesIn } from "./knowledge.ts";

/** Of the text what somebody average would say: enough to make about half of the points of each dimension. */
export const halfOf = (view: View, text: string): string => knownOf(view, text, "half");

/** Of that what somebody weak would say: one point of each dimension that has several. */
export const bitOf = (view: View, text: string): string => knownOf(view, text, "one");

type Share = "half" | "one";
type Sentences = ReadonlySet<string>;

function knownOf(view: View, text: string, share: Share): string {
  const kept = sharesOf(view.knows.full, levelOf(view.state))[share];
  return sentencesIn(text.replaceAll("\n", " "))
    .filter((sentence) => kept.has(sentence))
    .join(" ");
}

const shares = new WeakMap<FullQuestion, Map<CandidateLevel, Record<Share, Sentences>>>();

/** Told once a question and level. */
function sharesOf(full: FullQuestion, level: CandidateLevel): Record<Share, Sentences> {
  const known = shares.get(full) ?? new Map<CandidateLevel, Record<Share, Sentences>>();
  shares.set(full, known);
  const found = known.get(level) ?? cutOut(full, level);
  known.set(level, found);
  return found;
}

/**
 * The sample answer's sentences without all those that can be left out before a dimension falls below its share of the
 * points that somebody of the level is held to. Whatever the weak know the average know too, and in each dimension more.
 */
function cutOut(full: FullQuestion, level: CandidateLevel): Record<Share, Sentences> {
  // What is said in two breaths makes no point together.
  const paragraphs = sampleParts(full.expected_approach ?? "").flatMap(({ title, text }) =>
    text.split(/\n{2,}/).map((one) => ({ title, sentences: sentencesIn(one.replaceAll("\n", " ")) })),
  );
  const all = paragraphs.flatMap(({ sentences }) => sentences);
  const points = pointsOf(full, level).map((point) => waysTo(point, paragraphs));
  const dimensions = [...new Set(points.map(({ dimension }) => dimension))].map((dimension) => {
    const own = points.filter((one) => one.dimension === dimension);
    const isSaid = ({ extra, ways }: Reached) => extra && ways.length > 0;
    return { held: own.filter(({ extra }) => !extra), extra: own.filter(isSaid) };
  });
  const one = without(all.toReversed(), new Set(all), (left) =>
    dimensions.every(({ held, extra }) => madeOf(held, left) >= fewest(held.length, extra.length)),
  );
  // A sentence may make several points at once: who is weak then has none of them.
  for (const { held } of dimensions)
    for (const sentence of all)
      if (madeOf(held, one) > mostOfWeak(held.length) && isPartOf(held, sentence)) one.delete(sentence);
  const isEnough = (left: Sentences) =>
    dimensions.every(({ held, extra }) => {
      const made = madeOf(held, left);
      if (held.length > 2) return made >= Math.max(2, Math.ceil(held.length / 2), madeOf(held, one) + 1);
      return made >= held.length - 1 && madeOf(extra, left) >= Math.min(extra.length, held.length, 1);
    });
  // Of each dimension one point goes wherever it is made, so that nobody but the strong knows all; then what can, from the end.
  const known = dimensions.reduce(
    (left, { held }) => (held.length < 3 ? left : (lackingOne(held, left, one).find(isEnough) ?? left)),
    new Set(all),
  );
  const order = all.toReversed().filter((sentence) => !one.has(sentence));
  const half = without(order, known, isEnough);
  return { half, one };
}

/** Of two points the weak make one only where the average have something beyond the level to be ahead by. */
const fewest = (held: number, extra: number): number => (held > 2 || (held === 2 && extra > 0) ? 1 : 0);
const mostOfWeak = (held: number): number => Math.max(1, held - 2);

/** What is left without one point, for each point that can be left out. */
const lackingOne = (held: readonly Reached[], left: Sentences, kept: Sentences): Set<string>[] =>
  held
    .map((point) => new Set([...left].filter((one) => kept.has(one) || !isPartOf([point], one))))
    .filter((lacking) =>
      held.some(({ anywhere }) => !anywhere.some((way) => way.every((one) => lacking.has(one)))),
    );

/** What is left once all of these are left out that can be. */
function without(
  order: readonly string[],
  from: ReadonlySet<string>,
  isEnough: (left: Sentences) => boolean,
): Set<string> {
  const left = new Set(from);
  for (const sentence of order) {
    if (!left.delete(sentence)) continue;
    if (!isEnough(left)) left.add(sentence);
  }
  return left;
}

type Point = {
  dimension: string;
  text: string;
  allOf: readonly (readonly string[])[];
  /** Nobody of the level is held to it. */
  extra: boolean;
};
/** The ways in the stage that it belongs to, and those anywhere. */
type Reached = Point & { ways: string[][]; anywhere: string[][] };
type Paragraph = { title: string; sentences: string[] };

const madeOf = (points: readonly Reached[], left: Sentences): number =>
  points.filter(({ ways }) => ways.some((way) => way.every((one) => left.has(one)))).length;

const isPartOf = (points: readonly Reached[], sentence: string): boolean =>
  points.some(({ anywhere }) => anywhere.some((way) => way.includes(sentence)));

/** The sentences, alone or two together, that make a point: brought in the stage it belongs to, where the sample answer has it there. */
function waysTo(point: Point, paragraphs: readonly Paragraph[]): Reached {
  const own = paragraphs.filter(({ title }) => title === PART_OF[point.dimension]);
  const [there = [], anywhere = []] = [own, paragraphs].map((from) =>
    from.flatMap(({ sentences }) => waysIn(sentences, point)),
  );
  return { ...point, ways: there.length > 0 || (point.extra && own.length > 0) ? there : anywhere, anywhere };
}

const PART_OF: Partial<Record<string, string>> = {
  requirements: "Requirements",
  estimation: "Estimation",
  api_data: "API and data",
  high_level: "High-level design",
  deep_dive: "Deep dive",
  operations: "Failures and operations",
};

function waysIn(sentences: readonly string[], { allOf, text }: Point): string[][] {
  const makes = (said: string) => pointClaimed(said, allOf, text) !== null;
  return sentences.flatMap((sentence, at) => {
    if (makes(sentence)) return [[sentence]];
    const next = sentences[at + 1];
    return next !== undefined && !makes(next) && makes(`${sentence} ${next}`) ? [[sentence, next]] : [];
  });
}

/** The points and figures of the rubric at the level; in a choice all count as one dimension, as in its grade. */
function pointsOf(full: FullQuestion, level: CandidateLevel): Point[] {
  const { design } = full;
  if (!design) return [];
  return designChecklist(full, level).flatMap(({ id, dimension, optional }) => {
    const [kind, place] = id.split("-");
    const at = Number(place);
    const extra = optional === true;
    const point = (text: string | undefined, allOf: Point["allOf"] | undefined): Point[] =>
      allOf ? [{ dimension, text: text ?? "", allOf, extra }] : [];
    switch (kind) {
      case "point":
        return point(design.key_points[at], design.key_point_marks[at]?.all_of);
      case "bonus":
        return point(design.bonus_points[at], design.bonus_point_marks[at]?.all_of);
      case "estimate":
        return point("", design.estimates[at]?.all_of);
      default:
        return [];
    }
  });
}
