import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Trees grown level by level: the levels are known while the tree is being written, so no traversal is needed. */
export default function cases(): TestCase[] {
  const random = seeded(102);
  const small = Array.from({ length: 10 }, () => ragged(random, random.int(4, 40), 8));
  return [
    ...small,
    ragged(random, 1_000, 60),
    chain(random, 2_000, () => "left"),
    chain(random, 2_000, () => random.pick(["left", "right"])),
    perfect(random, 15),
    ragged(random, 100_000, 8_000),
    bushyWithTail(random, 16, 1_990),
  ];
}

type Child = "left" | "right";
/** Which children the nodes of one level have, from left to right. */
type Plan = (level: number, width: number) => Child[][];

/** Writes the tree that the plan describes; `value` gives the values in level order. */
function grow(plan: Plan, value: () => number): TestCase {
  const root = value();
  const written: (number | null)[] = [root];
  const levels: number[][] = [];
  let row = [root];
  while (row.length > 0) {
    levels.push(row);
    const next: number[] = [];
    for (const children of plan(levels.length, row.length)) {
      for (const side of ["left", "right"] as const) {
        const child = children.includes(side) ? value() : null;
        written.push(child);
        if (child !== null) next.push(child);
      }
    }
    row = next;
  }
  while (written.at(-1) === null) written.pop();
  return { input: JSON.stringify(written), expected_output: JSON.stringify(levels), is_sample: false };
}

/** A tree of about `size` nodes and no regular shape, whose levels stay near `width` once they have reached it. */
function ragged(random: Random, size: number, width: number): TestCase {
  let left = size - 1;
  const plan: Plan = (_, count) => {
    const rows = Array.from({ length: count }, (): Child[] => {
      const wanted = count < width ? random.pick([1, 2, 2]) : random.pick([0, 1, 1, 2]);
      const children = random.shuffle<Child>(["left", "right"]).slice(0, Math.min(wanted, left));
      left -= children.length;
      return children;
    });
    return rows;
  };
  return grow(plan, () => random.int(-9, 9));
}

function chain(random: Random, length: number, side: () => Child): TestCase {
  return grow(
    (level) => [level < length ? [side()] : []],
    () => random.int(-1_000, 1_000),
  );
}

function perfect(random: Random, height: number): TestCase {
  const plan: Plan = (level, width) =>
    Array.from({ length: width }, (): Child[] => (level < height ? ["left", "right"] : []));
  return grow(plan, () => random.int(0, 9));
}

/** A perfect tree whose middle leaf carries a chain: a search of the whole tree for each level costs nodes × levels. */
function bushyWithTail(random: Random, height: number, levels: number): TestCase {
  const plan: Plan = (level, width) => {
    if (level < height) return Array.from({ length: width }, (): Child[] => ["left", "right"]);
    const end: Child[][] = Array.from({ length: width }, () => []);
    if (level < levels) end[width >> 1] = ["right"];
    return end;
  };
  return grow(plan, () => random.int(0, 9));
}
