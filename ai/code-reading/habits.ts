import type { Call } from "./calls.ts";
import type { GuardReading } from "./code-reading.ts";
import type { Assignment } from "./names.ts";
import { below, inside, LOOPS, lineAt, type Node, type Syntax, textOf } from "./syntax.ts";

/** Checks that stand before a function's first loop and leave at once. */
export function readGuards(syntax: Syntax): GuardReading[] {
  return syntax.nodes.flatMap((fn) => {
    const body = fn.kind === "function" ? inside(syntax, fn).find((one) => one.kind === "body") : undefined;
    if (!body) return [];
    const top = inside(syntax, body);
    const first = top.findIndex((one) => LOOPS.has(one.kind));
    return top.slice(0, first < 0 ? undefined : first).flatMap((one) => {
      if (one.kind !== "if" || !leaves(syntax, one)) return [];
      return [{ line: lineAt(syntax.bare, one.from), of: guarded(conditionOf(syntax, one)) }];
    });
  });
}

const leaves = (syntax: Syntax, node: Node): boolean =>
  below(syntax, node, "return").some((one) => one.fn === node.fn);

const conditionOf = (syntax: Syntax, node: Node): string => {
  const stop = syntax.nodes
    .slice(node.at + 1, node.end)
    .find((one) => one.kind === "body" || one.kind === "return");
  return textOf(syntax, { from: node.from, to: stop?.from ?? node.to });
};

function guarded(condition: string): GuardReading["of"] {
  if (NO_LENGTH.test(condition) || /\bisEmpty\b|==+\s*(?:\[\s*\]|["'`]\s*["'`])/.test(condition))
    return "empty";
  if (/\b(?:null|None|undefined)\b/.test(condition)) return "missing";
  // `not nums` and `!nums` hold for what is empty and for what is missing.
  if (/\bnot\s+[\w.]+\s*(?::|$|or\b|and\b)|!\s*[\w.]+\s*(?:\)|\|\||&&)/.test(condition)) return "empty";
  return "other";
}

const NO_LENGTH =
  /(?:\blen\([^()]*\)|\.(?:length|size)(?:\(\))?)\s*(?:==+|<=?)\s*[0-3]\b|(?:\bnot\s+len\(|!\s*[\w.]+\.length\b)/;

/** Local names that stand in the code once only: where they are given their value. */
export function unusedNames(syntax: Syntax, assigned: Assignment[]): string[] {
  const counts = new Map<string, number>();
  for (const word of syntax.bare.match(/[A-Za-z_$][\w$]*/g) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const unused = assigned.flatMap(({ node, names, op, value }) => {
    const [name] = names;
    const local =
      node.fn >= 0 && names.length === 1 && op === "=" && !/^(?:async )?function\b|=>/.test(value);
    return local && name && !name.startsWith("_") && counts.get(name) === 1 && !inText(syntax, name)
      ? [name]
      : [];
  });
  return [...new Set(unused)];
}

/** A template or an f-string may read it: their insides are blanked in the bare text. */
const inText = (syntax: Syntax, name: string): boolean =>
  syntax.templates.some((text) => text.includes(name));

export const printsIn = (calls: Call[]): number =>
  calls.filter(
    ({ method, receiver }) =>
      (method === "print" && receiver === "") ||
      (/^(?:log|error|warn|debug)$/.test(method) && receiver === "console") ||
      (/^print(?:ln|f)?$/.test(method) && receiver.startsWith("System.")),
  ).length;
