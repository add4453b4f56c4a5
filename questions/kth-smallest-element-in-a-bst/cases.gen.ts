import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Search trees built from sorted values, which therefore tell the answer. A crown below a long stem punishes repeated counting. */
export default function cases(): TestCase[] {
  const random = seeded(230);
  return [
    ...[5, 8, 13, 30, 100, 1_000].map((count) => {
      const values = different(random, count);
      return asked(search(random, values), values, random.int(1, count));
    }),
    fromNumbers(random, 30_000, 1),
    fromNumbers(random, 60_000, 30_000),
    fromNumbers(random, 60_000, 60_000),
    onStem(18_000, "left", 65_535, 1),
    onStem(18_000, "left", 65_535, 65_000),
    onStem(18_000, "right", 65_535, 18_000 + 40_000),
    onStem(20_000, "right", 0, 1),
    onStem(20_000, "left", 0, 20_000),
  ];
}

type Side = "left" | "right";
type Tree = { value: number; left?: Tree; right?: Tree };

function asked(root: Tree, values: number[], k: number): TestCase {
  return { input: `${written(root)}\n${k}`, expected_output: String(values[k - 1]), is_sample: false };
}

/** The tree level by level, with null where a child is missing. */
function written(root: Tree): string {
  const values: (number | null)[] = [];
  const queue: (Tree | undefined)[] = [root];
  for (const node of queue) {
    values.push(node ? node.value : null);
    if (node) queue.push(node.left, node.right);
  }
  while (values.at(-1) === null) values.pop();
  return JSON.stringify(values);
}

function different(random: Random, count: number): number[] {
  const values = new Set<number>();
  while (values.size < count) values.add(random.int(0, 9 * count));
  return [...values].sort((a, b) => a - b);
}

function fromNumbers(random: Random, count: number, k: number): TestCase {
  const values = Array.from({ length: count }, (_, i) => 2 * i + 1);
  return asked(search(random, values), values, k);
}

/** A search tree of sorted values, split at random places. */
function search(random: Random, values: number[], from = 0, to = values.length): Tree {
  const middle = random.int(from, to - 1);
  const node: Tree = { value: values[middle]! };
  if (middle > from) node.left = search(random, values, from, middle);
  if (middle + 1 < to) node.right = search(random, values, middle + 1, to);
  return node;
}

/** The values 0, 1, 2 …: a chain of `length` nodes that leads to one side, above a perfect tree of `count` nodes. */
function onStem(length: number, side: Side, count: number, k: number): TestCase {
  const first = side === "left" ? 0 : length;
  let below = middle(first, first + count - 1);
  for (let i = 1; i <= length; i++) {
    const node: Tree = { value: side === "left" ? count + i - 1 : length - i };
    if (below) node[side] = below;
    below = node;
  }
  return asked(
    below!,
    Array.from({ length: length + count }, (_, i) => i),
    k,
  );
}

function middle(low: number, high: number): Tree | undefined {
  if (low > high) return undefined;
  const node: Tree = { value: Math.floor((low + high) / 2) };
  const [left, right] = [middle(low, node.value - 1), middle(node.value + 1, high)];
  if (left) node.left = left;
  if (right) node.right = right;
  return node;
}
