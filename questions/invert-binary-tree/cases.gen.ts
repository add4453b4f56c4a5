import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** The mirror image is the same tree written from right to left. A bush under a long stem punishes whoever copies subtrees. */
export default function cases(): TestCase[] {
  const random = seeded(226);
  const value = () => random.int(-100, 100);
  const digit = () => random.int(0, 9);
  return [
    ...[5, 8, 12, 20, 40, 200, 2_000].map((count) => mirrored(grown(random, count, value))),
    mirrored(onStem(10_000, () => "left", digit)),
    mirrored(onStem(3_000, () => random.pick(["left", "right"]), value)),
    mirrored(perfect(12, value)),
    mirrored(onStem(9_980, () => random.pick(["left", "right"]), digit, perfect(17, digit))),
  ];
}

type Side = "left" | "right";
type Tree = { value: number; left?: Tree; right?: Tree };

function mirrored(root: Tree): TestCase {
  return {
    input: written(root, ["left", "right"]),
    expected_output: written(root, ["right", "left"]),
    is_sample: false,
  };
}

/** The tree level by level, each node's children in the order of `sides`, with null where one is missing. */
function written(root: Tree, sides: [Side, Side]): string {
  const values: (number | null)[] = [];
  const queue: (Tree | undefined)[] = [root];
  for (const node of queue) {
    values.push(node ? node.value : null);
    if (node) queue.push(node[sides[0]], node[sides[1]]);
  }
  while (values.at(-1) === null) values.pop();
  return JSON.stringify(values);
}

/** A tree of no regular shape: each node hangs at a random free place. */
function grown(random: Random, count: number, value: () => number): Tree {
  const nodes: Tree[] = [{ value: value() }];
  while (nodes.length < count) {
    const parent = random.pick(nodes);
    const side = random.pick<Side>(["left", "right"]);
    if (parent[side]) continue;
    parent[side] = { value: value() };
    nodes.push(parent[side]);
  }
  return nodes[0]!;
}

function perfect(height: number, value: () => number): Tree {
  const node: Tree = { value: value() };
  if (height > 1) {
    node.left = perfect(height - 1, value);
    node.right = perfect(height - 1, value);
  }
  return node;
}

/** A chain of `length` nodes with `crown` below its last one. */
function onStem(length: number, side: () => Side, value: () => number, crown?: Tree): Tree {
  let below = crown;
  for (let i = 0; i < length; i++) {
    const node: Tree = { value: value() };
    if (below) node[side()] = below;
    below = node;
  }
  return below!;
}
