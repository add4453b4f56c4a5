import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** The expected length comes from the tree as a graph: the node farthest from the one farthest from any. */
export default function cases(): TestCase[] {
  const random = seeded(543);
  const either = () => random.pick<Side>(["left", "right"]);
  return [
    ...[5, 7, 9, 12, 20, 35, 80, 400, 3_000].map((count) => measured(grown(random, count))),
    measured(onStem(10_000, () => "left")),
    measured(onStem(9_000, either)),
    measured(onStem(50, either, fork(300))),
    measured(onStem(500, either, perfect(10))),
    measured(onStem(9_983, either, perfect(17))),
  ];
}

type Side = "left" | "right";
type Tree = { value: number; left?: Tree; right?: Tree };

function measured(root: Tree): TestCase {
  return { input: written(root), expected_output: String(longestPath(root)), is_sample: false };
}

function longestPath(root: Tree): number {
  const near = neighbours(root);
  return farthest(near, farthest(near, root).node).distance;
}

function neighbours(root: Tree): Map<Tree, Tree[]> {
  const near = new Map<Tree, Tree[]>([[root, []]]);
  for (const [node, links] of near) {
    for (const child of [node.left, node.right]) {
      if (!child) continue;
      links.push(child);
      near.set(child, [node]);
    }
  }
  return near;
}

function farthest(near: Map<Tree, Tree[]>, from: Tree): { node: Tree; distance: number } {
  const distances = new Map([[from, 0]]);
  let last = { node: from, distance: 0 };
  for (const [node, distance] of distances) {
    last = { node, distance };
    for (const other of near.get(node) ?? []) if (!distances.has(other)) distances.set(other, distance + 1);
  }
  return last;
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
function grown(random: Random, count: number): Tree {
  const root: Tree = { value: random.int(-100, 100) };
  const nodes = [root];
  while (nodes.length < count) {
    const parent = random.pick(nodes);
    const side = random.pick<Side>(["left", "right"]);
    if (parent[side]) continue;
    parent[side] = { value: random.int(-100, 100) };
    nodes.push(parent[side]);
  }
  return root;
}

/** A chain of `length` nodes with `crown` below its last one. */
function onStem(length: number, side: () => Side, crown: Tree = { value: 0 }): Tree {
  let below = crown;
  for (let i = 1; i < length; i++) {
    const node: Tree = { value: i % 10 };
    node[side()] = below;
    below = node;
  }
  return below;
}

/** A node with two chains of `length` nodes below it: longer than any path through a short stem above. */
function fork(length: number): Tree {
  return { value: 1, left: onStem(length, () => "left"), right: onStem(length, () => "right") };
}

function perfect(height: number): Tree {
  if (height === 1) return { value: 1 };
  return { value: height % 10, left: perfect(height - 1), right: perfect(height - 1) };
}
