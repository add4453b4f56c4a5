import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Trees built to be balanced, the same with a fault somewhere below, and long stems that punish whoever measures anew. */
export default function cases(): TestCase[] {
  const random = seeded(110);
  const either = () => random.pick<Side>(["left", "right"]);
  return [
    ...[3, 4, 5, 7, 10, 13].map((height) => judged(balanced(random, height))),
    ...[4, 5, 6, 8, 11].map((height) => judged(withFault(random, balanced(random, height)))),
    ...[6, 8, 12, 30].map((count) => judged(grown(random, count))),
    judged(thin(20)),
    judged({ value: 0, left: thin(16), right: thin(18) }),
    judged({ value: 0, left: thin(18), right: withFault(random, thin(18)) }),
    judged(perfect(17)),
    judged(onStem(10_000, () => "right", { value: 0 })),
    judged(onStem(9_982, either, perfect(17))),
  ];
}

type Side = "left" | "right";
type Tree = { value: number; left?: Tree; right?: Tree };

function judged(root: Tree): TestCase {
  return { input: written(root), expected_output: String(isBalanced(root)), is_sample: false };
}

/** Lists the nodes with parents before children, and goes through that list from its end. */
function isBalanced(root: Tree): boolean {
  const heights = new Map<Tree | undefined, number>([[undefined, 0]]);
  const nodes = [root];
  for (const { left, right } of nodes) {
    if (left) nodes.push(left);
    if (right) nodes.push(right);
  }
  return nodes.reverse().every((node) => {
    const [left, right] = [heights.get(node.left) ?? 0, heights.get(node.right) ?? 0];
    heights.set(node, 1 + Math.max(left, right));
    return Math.abs(left - right) <= 1;
  });
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

/** A balanced tree of exactly this height whose subtrees differ by one here and there. */
function balanced(random: Random, height: number): Tree {
  const node: Tree = { value: random.int(-9, 9) };
  const other = height - random.pick([1, 1, 2]);
  const [left, right] = random.shuffle([height - 1, other]) as [number, number];
  if (left > 0) node.left = balanced(random, left);
  if (right > 0) node.right = balanced(random, right);
  return node;
}

/** The balanced tree of this height with the fewest nodes: at every inner node the left side is one level higher. */
function thin(height: number): Tree {
  const node: Tree = { value: height };
  if (height > 1) node.left = thin(height - 1);
  if (height > 2) node.right = thin(height - 2);
  return node;
}

/** Hangs a chain of three nodes below a random leaf. */
function withFault(random: Random, root: Tree): Tree {
  let leaf = root;
  for (let next: Tree | undefined = leaf; next; ) {
    leaf = next;
    next = random.pick([leaf.left ?? leaf.right, leaf.right ?? leaf.left]);
  }
  leaf.left = { value: 1, right: { value: 2, left: { value: 3 } } };
  return root;
}

function grown(random: Random, count: number): Tree {
  const root: Tree = { value: 0 };
  const nodes = [root];
  while (nodes.length < count) {
    const parent = random.pick(nodes.slice(0, Math.ceil(count / 2)));
    const side = random.pick<Side>(["left", "right"]);
    if (parent[side]) continue;
    parent[side] = { value: random.int(-99, 99) };
    nodes.push(parent[side]);
  }
  return root;
}

function perfect(height: number): Tree {
  if (height === 1) return { value: 1 };
  return { value: height % 10, left: perfect(height - 1), right: perfect(height - 1) };
}

/** A chain of `length` nodes with `crown` below its last one. */
function onStem(length: number, side: () => Side, crown: Tree): Tree {
  let below = crown;
  for (let i = 1; i < length; i++) {
    const node: Tree = { value: i % 10 };
    node[side()] = below;
    below = node;
  }
  return below;
}
