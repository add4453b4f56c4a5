/** A picture's inner rectangle in its own units. */
export type Box = { left: number; right: number; top: number; bottom: number };
export type Point = { x: number; y: number };

/** Places of `count` marks from left to right; a single one stands in the middle. */
export const across = ({ left, right }: Box, count: number): number[] =>
  Array.from({ length: count }, (_, index) =>
    count === 1 ? (left + right) / 2 : left + ((right - left) * index) / (count - 1),
  );

/** The height at which a value stands between the lowest and the highest that are shown. */
export const heightOf =
  ({ top, bottom }: Box, [lowest, highest]: [number, number]) =>
  (value: number): number =>
    round(bottom - ((bottom - top) * (value - lowest)) / (highest - lowest));

export const line = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");

/** The area between an upper and a lower line. */
export function area(upper: readonly Point[], lower: readonly Point[]): string {
  return upper.length === 0 ? "" : `${line(upper)}${line([...lower].reverse()).replace("M", "L")}Z`;
}

/** At most `most` of the indices, evenly spread, the last one among them: so many labels fit side by side. */
export function spreadIndices(count: number, most: number): number[] {
  const step = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) => (count - 1 - index) % step === 0,
  );
}

/** The mark that is nearest to `x`. */
export function nearest(places: readonly number[], x: number): number {
  let best = 0;
  for (const [index, place] of places.entries())
    if (Math.abs(place - x) < Math.abs(places[best]! - x)) best = index;
  return best;
}

const round = (value: number) => Math.round(value * 10) / 10;
