import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Trees whose depth is known while they grow. Long stems punish whoever asks the same subtree twice or searches it per level. */
export default function cases(): TestCase[] {
  const random = seeded(104);
  const either = () => random.pick<Side>(["left", "right"]);
  return [
    ...[4, 7, 10, 20, 60, 300, 5_000].map((count) => grown(random, count)),
    onStem(10_000, () => "left", 1),
    onStem(10_000, () => "right", 1),
    onStem(1_200, either, 1),
    onStem(40, either, 12),
    onStem(1, () => "left", 17),
    onStem(9_983, either, 17),
  ];
}

type Side = "left" | "right";
type Tree = { value: number; left?: Tree; right?: Tree };

function deep(root: Tree, depth: number): TestCase {
  return { input: written(root), expected_output: String(depth), is_sample: false };
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

/** A tree of no regular shape: each node hangs at a random free place, one deeper than its parent. */
function grown(random: Random, count: number): TestCase {
  const nodes = [{ tree: { value: random.int(-100, 100) } as Tree, depth: 1 }];
  while (nodes.length < count) {
    const { tree, depth } = random.pick(nodes);
    const side = random.pick<Side>(["left", "right"]);
    if (tree[side]) continue;
    tree[side] = { value: random.int(-100, 100) };
    nodes.push({ tree: tree[side], depth: depth + 1 });
  }
  return deep(nodes[0]!.tree, Math.max(...nodes.map(({ depth }) => depth)));
}

/** A chain of `length` nodes above a perfect tree of `height` levels. */
function onStem(length: number, side: () => Side, height: number): TestCase {
  let below = perfect(height);
  for (let i = 0; i < length; i++) below = { value: i % 10, [side()]: below };
  return deep(below, length + height);
}

function perfect(height: number): Tree {
  if (height === 1) return { value: 1 };
  return { value: height % 10, left: perfect(height - 1), right: perfect(height - 1) };
}
