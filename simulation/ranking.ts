import { Dimension, type Report } from "../domain/feedback.ts";
import { DESIGN_SOLVING, DESIGN_TECHNICAL } from "../domain/scoring/design-score.ts";
import { CANDIDATE_NAMES, type CandidateName } from "./candidate.ts";

/** From best to worst. */
export const RANKED = ["strong", "average", "stuck", "gibberish"] as const satisfies CandidateName[];
/** Who shows nothing that could be a strength. */
export const EMPTY_HANDED = ["gibberish", "silent"] as const satisfies CandidateName[];

type Reports = ReadonlyMap<string, Report | null>;

/** The mean of a dimension over the rounds in which it was assessed; null where it was in none. */
export function meanOf(report: Report, dimension: Dimension): number | null {
  const values = report.rounds.flatMap(
    (round) => round.dimensions.find((one) => one.dimension === dimension)?.score?.value ?? [],
  );
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Where a better candidate does not stand above a worse one, in words. */
export const misranked = (reports: Reports): string[] => [
  ...outOfOrder(reports),
  ...overrated(reports),
  ...believed(reports),
];

function outOfOrder(reports: Reports): string[] {
  return Dimension.options.flatMap((dimension) => {
    const assessed = RANKED.flatMap((name) => {
      const report = reports.get(name);
      const value = report ? meanOf(report, dimension) : null;
      return report && value !== null ? [{ name, value, isEmpty: showsNothing(report, dimension) }] : [];
    });
    return assessed.slice(1).flatMap((worse, index) => {
      const better = assessed[index];
      if (!better || better.value > worse.value) return [];
      // Nothing is no more than nothing: how many questions it stands beside is no merit.
      if (better.isEmpty && worse.isEmpty) return [];
      return [`${dimension}: ${better.name} ${rounded(better.value)}, ${worse.name} ${rounded(worse.value)}`];
    });
  });
}

/** The lowest level throughout, with no word of the candidate's as evidence. */
const showsNothing = (report: Report, dimension: Dimension): boolean =>
  report.rounds
    .flatMap((round) => round.dimensions.filter((one) => one.dimension === dimension && one.level !== null))
    .every(({ level, evidence }) => level === 1 && evidence.every(({ quote }) => quote === null));

/** Where one who only names terms stands as high as one who says something with them, or, in what is technical, above one who is stuck. */
function overrated(reports: Reports): string[] {
  const [dropping, average, stuck] = (["dropping", "average", "stuck"] as const).map((name) =>
    reports.get(name),
  );
  if (!dropping) return [];
  return Dimension.options.flatMap((dimension) => {
    const value = meanOf(dropping, dimension);
    if (value === null) return [];
    const known = average ? meanOf(average, dimension) : null;
    const isEmpty = average !== null && average !== undefined && showsNothing(average, dimension);
    if (isEmpty && showsNothing(dropping, dimension)) return [];
    const bound = stuck && TECHNICAL.includes(dimension) ? meanOf(stuck, dimension) : null;
    return [
      ...(known !== null && value >= known
        ? [`${dimension}: dropping ${rounded(value)}, average ${rounded(known)}`]
        : []),
      ...(bound !== null && value > bound
        ? [`${dimension}: dropping ${rounded(value)}, stuck ${rounded(bound)}`]
        : []),
    ];
  });
}

/** Where one who says the contrary of a design in its own words does not stand below the average, or overall far above one who is stuck. */
function believed(reports: Reports): string[] {
  const [wrong, average, stuck] = (["wrong", "average", "stuck"] as const).map((name) => reports.get(name));
  const isDesign = wrong?.rounds.some(({ dimensions }) =>
    dimensions.some(({ dimension }) => DESIGN_TECHNICAL.includes(dimension)),
  );
  if (!wrong || !isDesign) return [];
  const dimensions = [...DESIGN_TECHNICAL, ...DESIGN_SOLVING].flatMap((dimension) => {
    const [value, known] = [wrong, average].map((one) => (one ? meanOf(one, dimension) : null));
    if (value == null || known == null || value < known) return [];
    if (average && showsNothing(average, dimension)) return [];
    return [`${dimension}: wrong ${rounded(value)}, average ${rounded(known)}`];
  });
  const [value, bound] = [wrong, stuck].map((one) => one?.overall?.value);
  const isFar = value !== undefined && bound !== undefined && value > bound + NEAR;
  return [...dimensions, ...(isFar ? [`overall: wrong ${value}, stuck ${bound}`] : [])];
}
const NEAR = 15;

const TECHNICAL: readonly Dimension[] = ["coding", "problem_solving", ...DESIGN_TECHNICAL];

/** What is credited to those who showed nothing, in words. */
export function unearned(reports: Reports): string[] {
  return EMPTY_HANDED.flatMap((name) => {
    const report = reports.get(name);
    if (!report) return [];
    const levels = report.rounds.flatMap((round) =>
      round.dimensions
        .filter(({ level }) => level !== null && level > 1)
        .map(
          ({ dimension, level }) =>
            `${name}: ${dimension} at level ${level} in question ${round.round_number}`,
        ),
    );
    const claims = [report, ...report.rounds].flatMap((part) =>
      part.strengths.map((claim) => `${name}: ${claim.text}`),
    );
    return [...levels, ...new Set(claims)];
  });
}

/** Interviews that ended without a whole report. */
export function unreported(reports: Reports): string[] {
  return CANDIDATE_NAMES.filter((name) => {
    const report = reports.get(name);
    return reports.has(name) && !(report && report.rounds.length > 0 && report.detailed_feedback);
  }).map((name) => `${name}: no whole report`);
}

const rounded = (value: number) => Math.round(value * 10) / 10;
