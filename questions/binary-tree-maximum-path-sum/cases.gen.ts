import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Small trees are judged by trying every path, chains by the best run of their values, and the rest is known by construction. */
export default function cases(): TestCase[] {
  const random = seeded(124);
  const either = () => random.pick<Side>(["left", "right"]);
  const stem = random.ints(9_983, -9, 9);
  return [
    ...[3, 5, 6, 8, 10, 15].flatMap((count) => [
      tried(grown(random, count, -9, 9)),
      tried(grown(random, count, -20, 5)),
    ]),
    ...[40, 200, 1_500].map((count) => tried(grown(random, count, -1_000, 1_000))),
    tried(grown(random, 50, -1_000, -1)),
    chain(random.ints(10_000, -1_000, 1_000), either),
    chain(random.ints(9_999, -9, 8), () => "left"),
    summed(onStem(Array(9_983).fill(1), either, perfect(17, 1)), 10_000),
    summed(onStem(stem, either, perfect(17, -1)), bestRun(stem)),
    summed(onStem(Array(100).fill(-1), either, perfect(16, 2)), 2 * 31),
  ];
}

type Side = "left" | "right";
type Tree = { value: number; left?: Tree; right?: Tree };

const summed = (root: Tree, sum: number): TestCase => ({
  input: written(root),
  expected_output: String(sum),
  is_sample: false,
});

const chain = (values: number[], side: () => Side) => {
  const [first = 0, ...rest] = values;
  return summed(onStem(rest, side, { value: first }), bestRun(values));
};

/** Walks from every node to every other one. */
function tried(root: Tree): TestCase {
  const near = new Map<Tree, Tree[]>([[root, []]]);
  for (const [node, links] of near) {
    for (const child of [node.left, node.right]) {
      if (!child) continue;
      links.push(child);
      near.set(child, [node]);
    }
  }
  let best = Number.NEGATIVE_INFINITY;
  for (const start of near.keys()) {
    const sums = new Map([[start, start.value]]);
    for (const [node, sum] of sums) {
      best = Math.max(best, sum);
      for (const other of near.get(node) ?? []) if (!sums.has(other)) sums.set(other, sum + other.value);
    }
  }
  return summed(root, best);
}

/** The largest difference between the sum up to some place and the smallest sum before it. */
function bestRun(values: number[]): number {
  let sum = 0;
  let smallest = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    sum += value;
    best = Math.max(best, sum - smallest);
    smallest = Math.min(smallest, sum);
  }
  return best;
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

/** A tree of no regular shape: each node hangs at a random free place. */
function grown(random: Random, count: number, low: number, high: number): Tree {
  const root: Tree = { value: random.int(low, high) };
  const nodes = [root];
  while (nodes.length < count) {
    const parent = random.pick(nodes);
    const side = random.pick<Side>(["left", "right"]);
    if (parent[side]) continue;
    parent[side] = { value: random.int(low, high) };
    nodes.push(parent[side]);
  }
  return root;
}

/** Puts the values one above the other on top of the crown. */
function onStem(values: number[], side: () => Side, crown: Tree): Tree {
  let below = crown;
  for (const value of values) {
    const node: Tree = { value };
    node[side()] = below;
    below = node;
  }
  return below;
}

function perfect(height: number, value: number): Tree {
  if (height === 1) return { value };
  return { value, left: perfect(height - 1, value), right: perfect(height - 1, value) };
}
