import { checkers } from "./checkers.ts";
import type { JsonValue } from "./json.ts";
import { parseJson } from "./json.ts";
import type { Compare, Signature } from "./signature.ts";
import { answerType, asDouble, elementType } from "./value.ts";

/** Compares a solution's answer with the expected one. A malformed answer never matches. `input` serves named checkers. */
export function answersMatch(signature: Signature, actual: string, expected: string, input = ""): boolean {
  const given = parseJson(actual);
  if (!given.ok) return false;
  const type = answerType(signature);
  const { compare } = signature;
  if (compare.mode === "any_of")
    return expected.split("\n").some((line) => matchesLine(given.value, line, type, compare));
  if (compare.mode === "checker") return runChecker(compare.name, given.value, expected, input);
  return matchesLine(given.value, expected, type, compare);
}

function matchesLine(actual: JsonValue, expected: string, type: string, compare: Compare): boolean {
  const wanted = parseJson(expected);
  return wanted.ok && matches(actual, wanted.value, type, compare);
}

function matches(actual: JsonValue, expected: JsonValue, type: string, compare: Compare): boolean {
  switch (compare.mode) {
    case "exact":
    case "any_of":
      return same(actual, expected, type, exactly);
    case "float":
      return same(actual, expected, type, within(compare.abs, compare.rel));
    case "unordered":
      return sameBag(actual, expected, type, canonical);
    case "unordered_deep":
      return sameBag(actual, expected, type, canonicalDeep);
    case "checker":
      return false;
    default:
      compare satisfies never;
      return false;
  }
}

function runChecker(name: string, actual: JsonValue, expected: string, input: string): boolean {
  const checker = checkers.get(name);
  const wanted = parseJson(expected);
  const inputs = input === "" ? [] : input.split("\n").map(parseJson);
  if (!checker || !wanted.ok) return false;
  const values: JsonValue[] = [];
  for (const parsed of inputs) {
    if (!parsed.ok) return false;
    values.push(parsed.value);
  }
  return checker({ actual, expected: wanted.value, inputs: values });
}

type NumbersAgree = (actual: number, expected: number) => boolean;
const exactly: NumbersAgree = (a, b) => Object.is(a, b);
const within =
  (abs: number, rel: number): NumbersAgree =>
  (a, b) =>
    Object.is(a, b) || Math.abs(a - b) <= Math.max(abs, rel * Math.abs(b));

/** Typed structural equality: 1 and 1.0 agree as doubles, not as ints; an empty list or tree may be [] or null. */
function same(actual: JsonValue, expected: JsonValue, type: string, agree: NumbersAgree): boolean {
  const itemType = elementType(type);
  if (itemType !== undefined || (type === "any" && Array.isArray(expected)))
    return sameList(actual, expected, itemType ?? "any", agree);
  switch (type) {
    case "double":
      return sameNumber(actual, expected, agree);
    case "ListNode":
      return sameList(actual ?? [], expected ?? [], "int", agree);
    case "RandomListNode":
    case "TreeLinkNode":
      return sameList(actual ?? [], expected ?? [], "any", agree);
    case "TreeNode":
      return sameList(trimmed(actual), trimmed(expected), "any", agree);
    case "any":
      if (typeof expected === "number" && !Object.is(expected, -0))
        return sameNumber(actual, expected, agree);
      if (agree !== exactly && typeof expected === "bigint") return sameNumber(actual, expected, agree);
      return canonical(actual) === canonical(expected);
    default:
      return canonical(actual) === canonical(expected);
  }
}

function sameList(actual: JsonValue, expected: JsonValue, type: string, agree: NumbersAgree): boolean {
  if (!Array.isArray(actual) || !Array.isArray(expected)) return canonical(actual) === canonical(expected);
  return (
    actual.length === expected.length && actual.every((item, i) => same(item, expected[i]!, type, agree))
  );
}

function sameNumber(actual: JsonValue, expected: JsonValue, agree: NumbersAgree): boolean {
  const a = asDouble(actual);
  const b = asDouble(expected);
  if (a === undefined || b === undefined) return actual === expected;
  return agree(a, b);
}

function sameBag(
  actual: JsonValue,
  expected: JsonValue,
  type: string,
  write: (value: JsonValue, type: string) => string,
): boolean {
  if (!Array.isArray(actual) || !Array.isArray(expected))
    return write(actual, type) === write(expected, type);
  if (actual.length !== expected.length) return false;
  const itemType = elementType(type) ?? "any";
  const sorted = (items: JsonValue[]) => items.map((item) => write(item, itemType)).sort();
  const wanted = sorted(expected);
  return sorted(actual).every((item, i) => item === wanted[i]);
}

/** One text for each value, so that equal values have equal texts. An int's -0 is 0. */
function canonical(value: JsonValue, type = "any"): string {
  const number = typeof value === "bigint" || typeof value === "number";
  if (number && (type === "double" || typeof value === "number")) return doubleText(Number(value), type);
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) {
    const itemType = elementType(type) ?? "any";
    return `[${value.map((item) => canonical(item, itemType)).join(",")}]`;
  }
  if (value !== null && typeof value === "object") {
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key]!)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

function canonicalDeep(value: JsonValue, type = "any"): string {
  if (!Array.isArray(value)) return canonical(value, type);
  const itemType = elementType(type) ?? "any";
  return `[${value
    .map((item) => canonicalDeep(item, itemType))
    .sort()
    .join(",")}]`;
}

function doubleText(value: number, type: string): string {
  if (type !== "double" && Object.is(value, -0)) return "0";
  return Object.is(value, -0) ? "-0.0" : `${value}${Number.isInteger(value) ? ".0" : ""}`;
}

function trimmed(tree: JsonValue): JsonValue {
  if (tree === null) return [];
  if (!Array.isArray(tree)) return tree;
  let end = tree.length;
  while (end > 0 && tree[end - 1] === null) end--;
  return tree.slice(0, end);
}
