/** Two clocks beside each other: between its points both go evenly, and neither goes back. */
export class TimeMap {
  readonly #from: number[];
  readonly #to: number[];

  /** Points in order; past the last, both go on at the same pace. */
  constructor(points: readonly (readonly [from: number, to: number])[]) {
    this.#from = points.map(([from]) => from);
    this.#to = points.map(([, to]) => to);
  }

  forth(at: number): number {
    return between(this.#from, this.#to, at);
  }

  back(at: number): number {
    return between(this.#to, this.#from, at);
  }
}

export const EVEN = new TimeMap([[0, 0]]);

function between(from: readonly number[], to: readonly number[], at: number): number {
  const index = lastAtMost(from.length, (place) => from[place]!, at);
  if (index < 0) return (to[0] ?? 0) + at - (from[0] ?? 0);
  const [start, end] = [from[index]!, from[index + 1]];
  if (end === undefined || end <= start) return to[index]! + at - start;
  return to[index]! + ((at - start) / (end - start)) * (to[index + 1]! - to[index]!);
}

/** The last of `length` ascending values that is not above `limit`; -1 where all are. */
export function lastAtMost(length: number, value: (place: number) => number, limit: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
