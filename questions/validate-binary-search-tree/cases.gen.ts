import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Search trees over sorted values, most of them again with one value spoiled. Every tree is judged by its values in order. */
export default function cases(): TestCase[] {
  const random = seeded(98);
  const either = () => random.pick<Side>(["left", "right"]);
  return [
    ...[5, 9, 15, 40, 200, 2_000].flatMap((count) => {
      const values = different(random, count, -3 * count, 3 * count);
      return [judged(search(random, values)), judged(spoiled(random, search(random, values)))];
    }),
    ...Array.from({ length: 6 }, () => judged(nearlySorted(random, random.int(6, 12)))),
    judged(onStem(18_000, () => "left", 65_535)),
    judged(onStem(18_000, () => "right", 65_535)),
    judged(onStem(18_000, either, 65_535)),
    judged(spoiledBottom(onStem(19_000, either, 1_023))),
    judged(
      search(
        random,
        Array.from({ length: 60_000 }, (_, i) => i),
      ),
    ),
  ];
}

type Side = "left" | "right";
type Tree = { value: number; left?: Tree; right?: Tree };

function judged(root: Tree): TestCase {
  const values = inOrder(root);
  const isSearchTree = values.every((value, i) => i === 0 || value > values[i - 1]!);
  return { input: written(root), expected_output: String(isSearchTree), is_sample: false };
}

function inOrder(root: Tree): number[] {
  const values: number[] = [];
  const waiting: Tree[] = [];
  for (let node: Tree | undefined = root; node || waiting.length > 0; ) {
    for (; node; node = node.left) waiting.push(node);
    const next: Tree = waiting.pop()!;
    values.push(next.value);
    node = next.right;
  }
  return values;
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

function different(random: Random, count: number, low: number, high: number): number[] {
  const values = new Set<number>();
  while (values.size < count) values.add(random.int(low, high));
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

/** Changes one value to that of another node, or to one next to it. */
function spoiled(random: Random, root: Tree): Tree {
  const nodes = [root];
  for (const { left, right } of nodes) {
    if (left) nodes.push(left);
    if (right) nodes.push(right);
  }
  random.pick(nodes).value = random.pick(nodes).value + random.int(-1, 1);
  return root;
}

/** A small tree of any shape whose values increase from left to right, but for one exchange of neighbours at most. */
function nearlySorted(random: Random, count: number): Tree {
  const values = different(random, count, -20, 20);
  const at = random.int(0, count - 1);
  if (at > 0) [values[at - 1], values[at]] = [values[at]!, values[at - 1]!];
  return search(random, values);
}

/** A search tree: a chain of `length` nodes above a perfect tree of `count` nodes. */
function onStem(length: number, side: () => Side, count: number): Tree {
  let low = 0;
  let high = count - 1;
  let below = middle(low, high);
  for (let i = 0; i < length; i++)
    below = side() === "left" ? { value: ++high, left: below } : { value: --low, right: below };
  return below;
}

function middle(low: number, high: number): Tree {
  const value = Math.floor((low + high) / 2);
  if (low === high) return { value };
  return { value, left: middle(low, value - 1), right: middle(value + 1, high) };
}

/** Gives the first node with two children the value of the root, which no other node may have. */
function spoiledBottom(root: Tree): Tree {
  let node = root;
  while (!node.left || !node.right) node = (node.left ?? node.right)!;
  node.value = root.value;
  return root;
}
