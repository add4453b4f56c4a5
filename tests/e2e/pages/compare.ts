/** From the left, below what is above, width, height (0: any), and the ground if it has one of its own; by the part's place in the page. */
export type Layout = Record<string, string>;
export type Placed = Record<string, { box: string; label: string }>;

/** Less than a step of the grid is wide, more than fonts differ by. */
const TOLERANCE_PX = 6;
const SIDES = ["from the left", "below what is above it", "wide", "high"];

/** What stands elsewhere, is new or gone, one line each. */
export function differences(kept: Layout, found: Placed): string[] {
  const gone = Object.keys(kept).flatMap((key) => (key in found ? [] : [`${key} is gone`]));
  const moved = Object.entries(found).flatMap(([key, { box, label }]) => {
    const name = label ? `${key} "${label}"` : key;
    const before = kept[key];
    return before === undefined
      ? [`${name} is new`]
      : changes(before, box).map((change) => `${name} ${change}`);
  });
  return [...gone, ...moved];
}

function changes(before: string, now: string): string[] {
  const [was, is] = [before.split(" "), now.split(" ")];
  const moves = SIDES.flatMap((side, at) => {
    const [from, to] = [Number(was[at]), Number(is[at])];
    return Math.abs(to - from) > TOLERANCE_PX ? [`is ${to} px ${side}, was ${from}`] : [];
  });
  const [under, ground] = [was, is].map((parts) => parts[SIDES.length] ?? "no ground");
  return under === ground ? moves : [...moves, `stands on ${ground}, stood on ${under}`];
}
