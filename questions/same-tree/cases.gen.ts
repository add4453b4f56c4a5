import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Trees next to a copy, or to a copy with one small change. Two trees are equal exactly if they are written alike. */
export default function cases(): TestCase[] {
  const random = seeded(100);
  const either = () => random.pick<Side>(["left", "right"]);
  const crown = perfect(16, 1);
  return [
    ...[6, 12, 40, 500].flatMap((count) => {
      const tree = grown(random, count);
      return [
        compared(tree, tree),
        compared(tree, changed(random, tree)),
        compared(pruned(random, tree), tree),
      ];
    }),
    compared(perfect(12, 3), perfect(12, 3)),
    compared(
      onStem(9_980, () => "left"),
      onStem(9_980, () => "right"),
    ),
    twins(random, () => onStem(9_980, either), false),
    twins(random, () => onStem(9_980, either, crown), true),
  ];
}

type Side = "left" | "right";
type Tree = { value: number; left?: Tree; right?: Tree };

function compared(p: Tree, q: Tree): TestCase {
  const [one, other] = [written(p), written(q)];
  return { input: `${one}\n${other}`, expected_output: String(one === other), is_sample: false };
}

/** A tree beside itself, with or without a change at one node. */
function twins(random: Random, make: () => Tree, isEqual: boolean): TestCase {
  const tree = make();
  return compared(tree, isEqual ? tree : changed(random, tree));
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

function grown(random: Random, count: number): Tree {
  const root: Tree = { value: random.int(-3, 3) };
  const nodes = [root];
  while (nodes.length < count) {
    const parent = random.pick(nodes);
    const side = random.pick<Side>(["left", "right"]);
    if (parent[side]) continue;
    parent[side] = { value: random.int(-3, 3) };
    nodes.push(parent[side]);
  }
  return root;
}

/** A copy with another value at one of its lower nodes. */
function changed(random: Random, tree: Tree): Tree {
  const { copy, nodes } = copied(tree);
  nodes[random.int(Math.floor(nodes.length / 2), nodes.length - 1)]!.value += 1;
  return copy;
}

/** A copy that lacks one leaf. */
function pruned(random: Random, tree: Tree): Tree {
  const { copy, nodes } = copied(tree);
  const isLeaf = (node: Tree | undefined) => node !== undefined && !node.left && !node.right;
  const parent = random.pick(nodes.filter(({ left, right }) => isLeaf(left) || isLeaf(right)));
  if (isLeaf(parent.left)) delete parent.left;
  else delete parent.right;
  return copy;
}

/** A copy, and its nodes with parents before their children. */
function copied(tree: Tree): { copy: Tree; nodes: Tree[] } {
  const copy = { ...tree };
  const nodes: Tree[] = [copy];
  for (const node of nodes) {
    for (const side of ["left", "right"] as const) {
      if (!node[side]) continue;
      node[side] = { ...node[side] };
      nodes.push(node[side]);
    }
  }
  return { copy, nodes };
}

/** A chain of `length` nodes with `crown` below its last one. */
function onStem(length: number, side: () => Side, crown: Tree = { value: 0 }): Tree {
  let below = crown;
  for (let i = 0; i < length; i++) {
    const node: Tree = { value: i % 10 };
    node[side()] = below;
    below = node;
  }
  return below;
}

function perfect(height: number, value: number): Tree {
  if (height === 1) return { value };
  return { value, left: perfect(height - 1, value), right: perfect(height - 1, value) };
}
