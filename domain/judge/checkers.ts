import type { JsonValue } from "./json.ts";

export type Checker = (answer: { actual: JsonValue; expected: JsonValue; inputs: JsonValue[] }) => boolean;

/** Reviewed checkers for questions with many right answers, named by `compare: {"mode":"checker","name":…}`. */
export const checkers: ReadonlyMap<string, Checker> = new Map([
  ["course_order", courseOrder],
  ["longest_palindrome", longestPalindrome],
  ["height_balanced_tree", heightBalancedTree],
]);

/** Inputs `numCourses`, `prerequisites` ([course, before]): any order that honours them; [] exactly where [] is expected. */
function courseOrder({ actual, expected, inputs }: Parameters<Checker>[0]): boolean {
  const [count, pairs] = inputs;
  if (
    !Array.isArray(actual) ||
    !Array.isArray(expected) ||
    typeof count !== "bigint" ||
    !Array.isArray(pairs)
  )
    return false;
  if (expected.length === 0) return actual.length === 0;
  const place = new Map(actual.map((course, index) => [course, index]));
  if (actual.length !== Number(count) || place.size !== actual.length) return false;
  if (!actual.every((course) => typeof course === "bigint" && course >= 0n && course < count)) return false;
  return pairs.every((pair) => Array.isArray(pair) && place.get(pair[1]!)! < place.get(pair[0]!)!);
}

/** Input `s`: any palindrome inside it that is as long as the expected one. */
function longestPalindrome({ actual, expected, inputs }: Parameters<Checker>[0]): boolean {
  const [text] = inputs;
  if (typeof actual !== "string" || typeof expected !== "string" || typeof text !== "string") return false;
  return (
    actual.length === expected.length && text.includes(actual) && [...actual].reverse().join("") === actual
  );
}

/** Input `nums`, sorted: any height-balanced search tree of exactly these values. */
function heightBalancedTree({ actual, inputs }: Parameters<Checker>[0]): boolean {
  const [nums] = inputs;
  if (!Array.isArray(actual) || !Array.isArray(nums)) return false;
  const root = treeOf(actual);
  const values: JsonValue[] = [];
  const height = balancedHeight(root, values, 0);
  return (
    height !== undefined && values.length === nums.length && values.every((value, i) => value === nums[i])
  );
}

type Tree = { value: JsonValue; left: Tree | null; right: Tree | null } | null;

function treeOf(items: JsonValue[]): Tree {
  if (items.length === 0 || items[0] === null) return null;
  const root = { value: items[0]!, left: null as Tree, right: null as Tree };
  const queue = [root];
  for (let at = 1, parent = 0; at < items.length && parent < queue.length; parent++) {
    for (const side of ["left", "right"] as const) {
      const value = items[at++];
      if (value === null || value === undefined) continue;
      const node = { value, left: null as Tree, right: null as Tree };
      queue[parent]![side] = node;
      queue.push(node);
    }
  }
  return root;
}

function balancedHeight(tree: Tree, inOrder: JsonValue[], depth: number): number | undefined {
  if (tree === null) return 0;
  if (depth > 64) return undefined;
  const left = balancedHeight(tree.left, inOrder, depth + 1);
  inOrder.push(tree.value);
  const right = balancedHeight(tree.right, inOrder, depth + 1);
  if (left === undefined || right === undefined || Math.abs(left - right) > 1) return undefined;
  return 1 + Math.max(left, right);
}
