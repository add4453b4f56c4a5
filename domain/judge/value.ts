import type { JsonValue } from "./json.ts";
import { parseJson } from "./json.ts";
import { levelsProblem, listProblem, randomListProblem, treeProblem } from "./node-value.ts";
import type { Param, Signature } from "./signature.ts";

export type Checked = { ok: true } | { ok: false; line: number; message: string };

/** Checks a test's input text: one JSON value a line, one line a parameter, each of its parameter's type. */
export function checkInput(signature: Signature, text: string): Checked {
  const lines = text.split("\n");
  if (signature.kind === "class") return checkCalls(signature, lines);
  const count = signature.params.length;
  if (lines.length !== count) return wrongCount(lines.length, count, signature.params);
  for (const [index, param] of signature.params.entries()) {
    const problem = checkText(lines[index]!, param.type);
    if (problem) return at(index + 1, problem);
  }
  return { ok: true };
}

/** Checks an expected output: one line of the answer's type (any number of lines with `any_of`). */
export function checkExpected(signature: Signature, text: string): Checked {
  const lines = text.split("\n");
  if (lines.length > 1 && signature.compare.mode !== "any_of") return at(2, "expected one line, got more");
  const answer = answerType(signature);
  const type = answer === "TreeLinkNode" ? LEVELS : answer;
  for (const [index, line] of lines.entries()) {
    const problem = checkText(line, type);
    if (problem) return at(index + 1, problem);
  }
  return { ok: true };
}

/** The type of the whole answer; `any` where it depends on the test (class designs, several in-place outputs). */
export function answerType(signature: Signature): string {
  if (signature.kind === "class") return "any[]";
  if (signature.out === undefined) return signature.returns;
  if (typeof signature.out === "number") return signature.params[signature.out]?.type ?? "any";
  return "any[]";
}

/** Says what is wrong with a value of the given type, or undefined. */
export function typeProblem(value: JsonValue, type: string): string | undefined {
  const itemType = elementType(type);
  if (itemType !== undefined)
    return Array.isArray(value) ? firstProblem(value, itemType) : expected(type, value);
  switch (type) {
    case "any":
      return undefined;
    case "void":
      return value === null ? undefined : expected("null", value);
    case "int":
      return isInteger(value) && Math.abs(Number(value)) <= 2 ** 31 && Number(value) < 2 ** 31
        ? undefined
        : expected(type, value);
    case "long":
      return isInteger(value) && BigInt.asIntN(64, BigInt(value)) === BigInt(value)
        ? undefined
        : expected(type, value);
    case "double":
      return asDouble(value) === undefined ? expected(type, value) : undefined;
    case "boolean":
      return typeof value === "boolean" ? undefined : expected(type, value);
    case "string":
      return typeof value === "string" ? undefined : expected(type, value);
    case "char":
      return typeof value === "string" && value.length === 1 ? undefined : expected(type, value);
    case "ListNode":
      return listProblem(value);
    case "TreeNode":
      return treeProblem(value);
    case "RandomListNode":
      return randomListProblem(value);
    case "TreeLinkNode":
      return treeProblem(value);
    case LEVELS:
      return levelsProblem(value);
    case "Node":
      return value === null || Array.isArray(value)
        ? undefined
        : expected("an array of neighbour lists", value);
    default:
      return `${type} is not a type the judge knows`;
  }
}

/** `T` of `T[]` and `List<T>`, else undefined. */
export function elementType(type: string): string | undefined {
  if (type.endsWith("[]")) return type.slice(0, -2);
  if (type.startsWith("List<") && type.endsWith(">")) return type.slice(5, -1);
  return undefined;
}

/** The number a `double` stands for: any JSON number, or "NaN", "Infinity", "-Infinity". */
export function asDouble(value: JsonValue): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (value === "NaN") return Number.NaN;
  if (value === "Infinity") return Number.POSITIVE_INFINITY;
  if (value === "-Infinity") return Number.NEGATIVE_INFINITY;
  return undefined;
}

/** What most tests hold, seen at a glance: reading it item by item would take as long as running them. */
const PLAIN = new Map([
  ["int", /^-?(?:0|[1-9]\d{0,8})$/],
  ["int[]", /^\[(?:-?(?:0|[1-9]\d{0,8})(?:,-?(?:0|[1-9]\d{0,8}))*)?\]$/],
]);
const GLANCE_CHARACTERS = 10_000;
/** How a tree whose levels are linked is answered: what its `next` pointers lead to, not its shape. */
const LEVELS = "levels";

function checkText(text: string, type: string): string | undefined {
  if (text.length <= GLANCE_CHARACTERS && PLAIN.get(type)?.test(text)) return undefined;
  const parsed = parseJson(text);
  return parsed.ok ? typeProblem(parsed.value, type) : `${parsed.message} (expected ${type})`;
}

function checkCalls(signature: Extract<Signature, { kind: "class" }>, lines: string[]): Checked {
  if (lines.length !== 2)
    return at(
      Math.min(lines.length, 3),
      `expected 2 lines (the calls and their arguments), got ${lines.length}`,
    );
  const names = parseJson(lines[0]!);
  if (!names.ok) return at(1, names.message);
  const namesProblem = typeProblem(names.value, "string[]");
  if (namesProblem) return at(1, namesProblem);
  const calls = names.value as string[];
  if (calls[0] !== signature.name) return at(1, `expected the first call to be "${signature.name}"`);
  const args = parseJson(lines[1]!);
  if (!args.ok) return at(2, args.message);
  const argsProblem = typeProblem(args.value, "any[][]");
  if (argsProblem) return at(2, argsProblem);
  const given = args.value as JsonValue[][];
  if (given.length !== calls.length)
    return at(2, `expected ${calls.length} lists of arguments, got ${given.length}`);
  for (const [index, call] of calls.entries()) {
    const params =
      index === 0 ? signature.ctor : signature.methods.find((method) => method.name === call)?.params;
    if (!params) return at(1, `${signature.name} has no method "${call}"`);
    const problem = argumentsProblem(params, given[index]!);
    if (problem) return at(2, `call ${index + 1} (${call}): ${problem}`);
  }
  return { ok: true };
}

function argumentsProblem(params: Param[], given: JsonValue[]): string | undefined {
  if (given.length !== params.length) return `expected ${params.length} arguments, got ${given.length}`;
  for (const [index, param] of params.entries()) {
    const problem = typeProblem(given[index]!, param.type);
    if (problem) return problem;
  }
  return undefined;
}

function wrongCount(got: number, wanted: number, params: Param[]): Checked {
  const names = params.map((param) => param.name).join(", ");
  return at(
    Math.min(got, wanted + 1),
    `expected ${wanted} ${wanted === 1 ? "line" : "lines"} (${names}), got ${got}`,
  );
}

function at(line: number, problem: string): Checked {
  return { ok: false, line, message: `line ${line}: ${problem}` };
}

function isInteger(value: JsonValue): value is bigint | number {
  return typeof value === "bigint" || Object.is(value, -0);
}

export function firstProblem(items: JsonValue[], type: string): string | undefined {
  for (const item of items) {
    const problem = typeProblem(item, type);
    if (problem) return problem;
  }
  return undefined;
}

export function expected(type: string, value: JsonValue): string {
  return `expected ${type}, got ${nameOf(value)}`;
}

function nameOf(value: JsonValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  switch (typeof value) {
    case "bigint":
      return BigInt.asIntN(32, value) === value ? "int" : "long";
    case "number":
      return "double";
    default:
      return typeof value;
  }
}
