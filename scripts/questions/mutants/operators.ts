import type { SyntaxNode } from "@lezer/common";
import type { Language } from "../../../domain/judge/signature.ts";
import { bindsFirst, isBareGuard, isExtremeIdiom, isTableLength } from "./idioms.ts";

/** Languages whose references are mutated: a Java mutant costs ten times as much and repeats what these two show. */
export type MutantLanguage = Extract<Language, "javascript" | "python">;

export type Operator =
  | "comparison"
  | "arithmetic"
  | "logic"
  | "negation"
  | "boolean"
  | "constant"
  | "initial value"
  | "extreme"
  | "statement";

/** One edit of the source: what stands from `from` to `to` becomes `text`. */
export type Change = { operator: Operator; from: number; to: number; text: string };

/** The small changes of meaning that one node of a solution's tree allows. */
export function changesOf(node: SyntaxNode, code: string, language: MutantLanguage): Change[] {
  const here = code.slice(node.from, node.to);
  const put = (operator: Operator, text: string, at: { from: number; to: number } = node): Change[] => [
    { operator, from: at.from, to: at.to, text },
  ];
  switch (node.name) {
    case "CompareOp":
      return isExtremeIdiom(node, code) ? [] : put("comparison", COMPARED[here] ?? here);
    case "is":
      return put("comparison", "is not").map((change) => withoutNot(change, node.nextSibling, "is"));
    case "in":
      if (node.parent?.name !== "BinaryExpression") return [];
      return put("comparison", "not in").map((change) => withoutNot(change, node.prevSibling, "in"));
    case "ArithOp":
      return isCounted(node) ? put("arithmetic", COMPUTED[here] ?? here) : [];
    case "BitOp":
      return put("arithmetic", COMPUTED[here] ?? here);
    case "UpdateOp":
      return put("arithmetic", COMPUTED[here.slice(0, -1)] ? `${COMPUTED[here.slice(0, -1)]}=` : here);
    case "LogicOp":
      return here === "!" ? dropped(node) : put("logic", here === "&&" ? "||" : here === "||" ? "&&" : here);
    case "and":
      return put("logic", "or");
    case "or":
      return put("logic", "and");
    case "not":
      return node.parent?.name === "UnaryExpression" ? dropped(node) : [];
    case "BooleanLiteral":
    case "Boolean":
      return put("boolean", FLIPPED[here] ?? here);
    case "Number":
      return numbers(node, here);
    case "VariableName":
      if (here === "Infinity") return put("initial value", "0");
      return node.parent?.name === "CallExpression" ? put("extreme", EXTREMES[here] ?? here) : [];
    case "CallExpression":
      return /^float\(["']-?inf["']\)$/.test(here) ? put("initial value", "0") : [];
    case "MemberExpression":
      if (here === "math.inf") return put("initial value", "0");
      return put("extreme", EXTREMES[here] ?? here);
    default:
      return isRemovable(node, code) ? put("statement", NOTHING[language], trimmed(node, code)) : [];
  }
}

const NOTHING: Record<MutantLanguage, string> = { javascript: ";", python: "pass" };

const COMPARED: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "==": "!=",
  "!=": "==",
  "===": "!==",
  "!==": "===",
};

const COMPUTED: Readonly<Record<string, string>> = {
  "+": "-",
  "-": "+",
  "*": "+",
  "**": "*",
  "/": "*",
  "//": "*",
  "%": "*",
  "<<": ">>",
  ">>": "<<",
  ">>>": "<<",
  "&": "|",
  "|": "&",
  "^": "|",
  "++": "--",
  "--": "++",
};

const FLIPPED: Readonly<Record<string, string>> = {
  true: "false",
  false: "true",
  True: "False",
  False: "True",
};

const EXTREMES: Readonly<Record<string, string>> = {
  min: "max",
  max: "min",
  "Math.min": "Math.max",
  "Math.max": "Math.min",
};

const SMALL = 10;

function numbers(node: SyntaxNode, here: string): Change[] {
  const value = Number(here);
  if (!Number.isInteger(value) || value > SMALL || !/^\d+$/.test(here)) return [];
  const isInitial = node.parent?.name === "VariableDeclaration" || node.parent?.name === "AssignStatement";
  const values = isTableLength(node) ? [value - 1] : [value + 1, value - 1];
  return values.map((one) => ({
    operator: isInitial ? "initial value" : "constant",
    from: node.from,
    to: node.to,
    text: String(one),
  }));
}

/** `is not` and `not in` are two nodes: the change takes both. */
function withoutNot(change: Change, beside: SyntaxNode | null, text: string): Change {
  if (beside?.name !== "not") return change;
  return { ...change, from: Math.min(change.from, beside.from), to: Math.max(change.to, beside.to), text };
}

const dropped = (node: SyntaxNode): Change[] => [
  { operator: "negation", from: node.from, to: node.nextSibling?.from ?? node.to, text: "" },
];

/** Signs of numbers are no sums, and the steps of a `for` would only hang. */
function isCounted(node: SyntaxNode): boolean {
  const outer = node.parent;
  if (outer?.name === "UnaryExpression") return false;
  return outer?.name !== "PostfixExpression" || outer.parent?.name !== "ForSpec";
}

function isRemovable(node: SyntaxNode, code: string): boolean {
  switch (node.name) {
    case "ExpressionStatement":
      return node.firstChild?.name !== "String" && !code.startsWith("super", node.from);
    case "UpdateStatement":
    case "BreakStatement":
    case "ContinueStatement":
      return true;
    case "AssignStatement":
      return !bindsFirst(node, code);
    case "IfStatement":
      return isBareGuard(node);
    default:
      return false;
  }
}

/** The trees of Python count the line's end to a statement that has a body. */
const trimmed = (node: SyntaxNode, code: string) => ({
  from: node.from,
  to: node.from + code.slice(node.from, node.to).trimEnd().length,
});
