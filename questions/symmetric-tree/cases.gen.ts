import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Halves next to their mirror image, some with a small change; bushy, deep, and both. */
export default function cases(): TestCase[] {
  const random = seeded(101);
  const either = () => random.pick<Side>(["left", "right"]);
  const bushy = grown(random, 60_000);
  const deep = onStem(9_980, either);
  const both = onStem(9_980, either, perfect(random, 15));
  return [
    ...[2, 4, 7, 15, 60, 500].flatMap((count) => {
      const half = grown(random, count);
      return [
        asked(half, mirrored(half)),
        asked(half, mirrored(changed(random, half))),
        asked(half, mirrored(pruned(random, half))),
        asked(half, half),
      ];
    }),
    asked(bushy, mirrored(bushy)),
    asked(bushy, mirrored(pruned(random, bushy))),
    asked(deep, mirrored(deep)),
    asked(deep, deep),
    asked(both, mirrored(both)),
    asked(both, mirrored(changed(random, both))),
  ];
}

type Side = "left" | "right";
type Tree = { value: number; left?: Tree | undefined; right?: Tree | undefined };

/** A tree equals its mirror image exactly if both are written alike. */
function asked(left: Tree, right: Tree): TestCase {
  const root = { value: 1, left, right };
  const input = written(root);
  return { input, expected_output: String(input === written(mirrored(root))), is_sample: false };
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

function mirrored(tree: Tree): Tree {
  const { copy, nodes } = copied(tree);
  for (const node of nodes) [node.left, node.right] = [node.right, node.left];
  return copy;
}

function grown(random: Random, count: number): Tree {
  const root: Tree = { value: random.int(-2, 2) };
  const nodes = [root];
  while (nodes.length < count) {
    const parent = random.pick(nodes);
    const side = random.pick<Side>(["left", "right"]);
    if (parent[side]) continue;
    parent[side] = { value: random.int(-2, 2) };
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
  if (isLeaf(parent.left)) parent.left = undefined;
  else parent.right = undefined;
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

function perfect(random: Random, height: number): Tree {
  const value = random.int(0, 9);
  if (height === 1) return { value };
  return { value, left: perfect(random, height - 1), right: perfect(random, height - 1) };
}
