import type { LoopReading } from "./code-reading.ts";
import { type Assignment, assignments, type FunctionNode, functionsOf, wordsIn } from "./names.ts";
import { inside, LOOPS, lineAt, type Node, type Syntax, textOf } from "./syntax.ts";

/** A loop as it is read, with its place among the nodes. */
export type Loop = LoopReading & { node: Node };

export function readLoops(syntax: Syntax): Loop[] {
  const assigned = assignments(syntax);
  const functions = functionsOf(syntax);
  const names = inputNames(syntax, assigned, functions);
  const loops: Loop[] = [];
  const byNode = new Map<number, Loop>();
  for (const node of syntax.nodes) {
    if (!LOOPS.has(node.kind)) continue;
    const outer = byNode.get(node.loop);
    const loop: Loop = {
      node,
      line: lineAt(syntax.bare, node.from),
      kind: node.kind === "each" ? "callback" : (node.kind as LoopReading["kind"]),
      depth: 1 + (outer?.depth ?? 0),
      size: node.kind === "while" ? whileSize(syntax, node, assigned) : rounds(syntax, node, names, assigned),
    };
    loops.push(loop);
    byNode.set(node.at, loop);
  }
  return loops;
}

type Names = { input: Set<string>; fixed: Set<string> };

/** Names whose value comes from the input, and names that hold a literal of fixed length. */
function inputNames(syntax: Syntax, assigned: Assignment[], functions: FunctionNode[]): Names {
  const input = new Set(functions.flatMap((one) => one.params));
  const fixed = new Set<string>();
  const given = [...assigned, ...loopVariables(syntax)];
  for (let pass = 0; pass < 3; pass++) {
    for (const { names, op, value } of given) {
      if (op !== "=") continue;
      if (wordsIn(value).some((word) => input.has(word))) for (const name of names) input.add(name);
    }
  }
  for (const { names, op, value } of assigned) {
    if (op === "=" && isFixed(value, fixed)) for (const name of names) if (!input.has(name)) fixed.add(name);
  }
  return { input, fixed };
}

/** `for x in nums` gives x a value out of nums. */
function loopVariables(syntax: Syntax): Pick<Assignment, "names" | "op" | "value">[] {
  return syntax.nodes.flatMap((node) => {
    if (node.kind !== "for" && node.kind !== "comprehension") return [];
    const match = EACH.exec(headerOf(syntax, node));
    return match ? [{ names: wordsIn(match[1] ?? ""), op: "=", value: match[2] ?? "" }] : [];
  });
}

const EACH =
  /^.*?(?:\bfor\b|\()\s*((?:const|let|var|final|int|long|char|[\w<>[\],\s]*?)?[\w$\s,()[\]]+?)\s+(?:in|of|:)\s+([\s\S]+)$/;

/** The text before the body: what says how often it is repeated. */
function headerOf(syntax: Syntax, node: Node): string {
  if (node.kind === "comprehension") return textOf(syntax, node).replace(/^[\s\S]*?(?=\bfor\b)/, "");
  const children = inside(syntax, node);
  const header = children.find((one) => one.kind === "header");
  if (header) return textOf(syntax, header);
  const body = children.findLast((one) => one.kind === "body");
  if (syntax.bare.startsWith("do", node.from) && syntax.language !== "python")
    return syntax.bare.slice(body?.to ?? node.from, node.to).slice(0, 400);
  return textOf(syntax, { from: node.from, to: body?.from ?? node.to });
}

function rounds(syntax: Syntax, node: Node, names: Names, assigned: Assignment[]): number | null {
  if (node.kind === "each") return sizeOf(textOf(syntax, node).split(/\.\s*\w+\s*\(/)[0] ?? "", names);
  const header = headerOf(syntax, node);
  if (header.includes(";")) return counted(syntax, node, header, names, assigned);
  const several = header.match(/\bfor\b/g)?.length ?? 1;
  if (node.kind === "comprehension" && several > 1) return null;
  const over = /\s(?:in|of|:)\s+([\s\S]+)$/.exec(header)?.[1];
  return over
    ? sizeOf(node.kind === "comprehension" ? (over.split(/\sif\s/)[0] ?? over) : over, names)
    : null;
}

/** A `for (…; …; …)`: by steps of a fixed width, or by doubling and halving. */
function counted(
  syntax: Syntax,
  node: Node,
  header: string,
  names: Names,
  assigned: Assignment[],
): number | null {
  const [start = "", bound = "", step = ""] = header.replace(/^\(|\)$/g, "").split(";");
  const counter = /([A-Za-z_$][\w$]*)/.exec(step)?.[1];
  if (!counter) return null;
  const changed = assigned.some(
    ({ node: one, names: targets }) =>
      one.at > node.at && one.at < node.end && targets.includes(counter) && !inHeader(syntax, one, node),
  );
  if (changed) return null;
  if (/[*/]=\s*2|>>>?=\s*1|<<=\s*1/.test(step)) return 0.5;
  if (!/^\s*(?:\+\+|--)?\s*[\w$]+\s*(?:\+\+|--|[-+]=\s*\d+)?\s*$/.test(step)) return null;
  return sizeOf(
    `${start.replace(/^.*?=/, "")} ${bound}`.replaceAll(
      new RegExp(`(?<![\\w$])${escaped(counter)}(?![\\w$])`, "g"),
      " ",
    ),
    names,
  );
}

const inHeader = (syntax: Syntax, node: Node, loop: Node): boolean => {
  const header = inside(syntax, loop).find((one) => one.kind === "header");
  return header !== undefined && node.from >= header.from && node.to <= header.to;
};

/** 1: it grows with the input; 0: it is of fixed length; null: neither shows. */
function sizeOf(text: string, names: Names): number | null {
  const words = wordsIn(text).filter((word) => !PLAIN.has(word));
  if (words.some((word) => names.input.has(word))) return 1;
  if (words.length === 0) return /[\d[("'`{]/.test(text) ? 0 : null;
  return words.every((word) => names.fixed.has(word)) ? 0 : null;
}

const PLAIN = new Set(
  "range enumerate len zip reversed sorted list set tuple int Math floor min max let const var new final char true false True False".split(
    " ",
  ),
);

/** A value of literals only, as a list of directions is. */
const isFixed = (value: string, fixed: ReadonlySet<string>): boolean =>
  /^[\s\d.,[\](){}'"`+*-]+$/.test(value) ||
  (/^[[({]/.test(value) &&
    wordsIn(value).length > 0 &&
    wordsIn(value).every((word) => fixed.has(word) || PLAIN.has(word)));

/** A `while`: two ends that close in or a counter that only steps, or a range that is halved. */
function whileSize(syntax: Syntax, node: Node, assigned: Assignment[]): number | null {
  const header = headerOf(syntax, node);
  const match =
    /^(?:while)?[\s(]*([A-Za-z_$][\w$]*)\s*(<=?|>=?|!==?|\+\s*1\s*<)\s*([\w$.()\s+-]+?)[\s):]*;?$/.exec(
      header.trim(),
    );
  if (!match) return null;
  const ends = [match[1] ?? "", ...wordsIn(match[3] ?? "")];
  const within = assigned.filter((one) => one.node.at > node.at && one.node.at < node.end);
  const moves = within.filter((one) => one.names.some((name) => ends.includes(name)));
  if (moves.length === 0) return null;
  const middle = within.find(({ op, value }) => op === "=" && HALVES.test(value))?.names[0];
  if (middle && moves.every(({ op, value }) => op === "=" && wordsIn(value).includes(middle))) return 0.5;
  if (!moves.every(isStep) || !onlyClosing(moves, match[1] ?? "", match[2] ?? "")) return null;
  // A pointer that is not set back for each round of the loop outside moves along once in all of them.
  const outer = syntax.nodes[node.loop];
  if (!outer) return 1;
  const moved = new Set(moves.flatMap((one) => one.names));
  const reset = assigned.filter(
    (one) => one.node.at > outer.at && one.node.at < node.at && one.op === "=" && one.node.loop === outer.at,
  );
  return [...moved].every((name) => reset.some((one) => one.names.includes(name))) ? 1 : null;
}

export const HALVES = /\/\/?\s*2\b|>>>?\s*1\b/;

const isStep = ({ op, value }: Assignment): boolean =>
  op === "++" || op === "--" || ((op === "+=" || op === "-=") && /^\d+$/.test(value));

/** The low end only rises and the high end only falls. */
function onlyClosing(moves: Assignment[], first: string, comparison: string): boolean {
  const rises = comparison.startsWith("<") || comparison.startsWith("+") || comparison.startsWith("!");
  return moves.every(({ names, op }) => {
    const up = op === "++" || op === "+=";
    return names.every((name) => (name === first ? up === rises : up !== rises));
  });
}

const escaped = (name: string): string => name.replaceAll("$", "\\$");
