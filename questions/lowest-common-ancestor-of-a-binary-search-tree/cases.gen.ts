import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** The answer is found by the parents of each node. Nodes in a crown below a long stem punish searching at every node. */
export default function cases(): TestCase[] {
  const random = seeded(235);
  const either = () => random.pick<Side>(["left", "right"]);
  return [
    ...[4, 6, 9, 15, 30, 60, 300].flatMap((count) => {
      const root = search(random, different(random, count));
      return [asked(root, ...pair(random, below(root))), asked(root, ...pair(random, below(root)))];
    }),
    ...["left" as const, "right" as const].map((side) =>
      inCrown(
        random,
        onStem(18_000, () => side, 65_535),
      ),
    ),
    inCrown(random, onStem(18_000, either, 65_535)),
    ends(onStem(20_000, () => "left", 0)),
    ends(onStem(20_000, either, 0)),
  ];
}

type Side = "left" | "right";
type Tree = { value: number; left?: Tree; right?: Tree };

function asked(root: Tree, p: Tree, q: Tree): TestCase {
  return {
    input: `${written(root)}\n[${p.value}]\n[${q.value}]`,
    expected_output: written(commonAncestor(root, p, q)),
    is_sample: false,
  };
}

function commonAncestor(root: Tree, p: Tree, q: Tree): Tree {
  const parents = new Map<Tree, Tree>();
  for (const node of below(root))
    for (const child of [node.left, node.right]) if (child) parents.set(child, node);
  const above = new Set<Tree>();
  for (let node: Tree | undefined = p; node; node = parents.get(node)) above.add(node);
  let common = q;
  while (!above.has(common)) common = parents.get(common)!;
  return common;
}

/** All nodes, level by level. */
function below(root: Tree): Tree[] {
  const nodes = [root];
  for (const { left, right } of nodes) {
    if (left) nodes.push(left);
    if (right) nodes.push(right);
  }
  return nodes;
}

function pair(random: Random, nodes: Tree[]): [Tree, Tree] {
  const [p, q] = random.shuffle(nodes) as [Tree, Tree];
  return [p, q];
}

/** Two leaves at the bottom of the crown. */
function inCrown(random: Random, root: Tree): TestCase {
  return asked(root, ...pair(random, below(root).slice(-1_000)));
}

/** The last node and the one above it. */
function ends(root: Tree): TestCase {
  const nodes = below(root);
  return asked(root, nodes.at(-1)!, nodes.at(-2)!);
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
  while (values.size < count) values.add(random.int(-2 * count, 2 * count));
  return [...values].sort((a, b) => a - b);
}

/** A search tree of sorted values, split at random places. */
function search(random: Random, values: number[], from = 0, to = values.length): Tree {
  const middle = random.int(from, to - 1);
  const node: Tree = { value: values[middle]! };
  if (middle > from) node.left = search(random, values, from, middle);
  if (middle + 1 < to) node.right = search(random, values, middle + 1, to);
  return node;
}

/** A search tree: a chain of `length` nodes above a perfect tree of `count` nodes. */
function onStem(length: number, side: () => Side, count: number): Tree {
  let low = 0;
  let high = count - 1;
  let crown = middle(low, high);
  for (let i = 0; i < length; i++) {
    const isLeft = side() === "left";
    const node: Tree = { value: isLeft ? ++high : --low };
    if (crown) node[isLeft ? "left" : "right"] = crown;
    crown = node;
  }
  return crown!;
}

function middle(low: number, high: number): Tree | undefined {
  if (low > high) return undefined;
  const node: Tree = { value: Math.floor((low + high) / 2) };
  const [left, right] = [middle(low, node.value - 1), middle(node.value + 1, high)];
  if (left) node.left = left;
  if (right) node.right = right;
  return node;
}
