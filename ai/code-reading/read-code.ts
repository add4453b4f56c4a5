import type { Language } from "../../domain/judge/signature.ts";
import { type Call, callsOf } from "./calls.ts";
import type { CodeReading, FunctionReading } from "./code-reading.ts";
import { growthOf } from "./growth.ts";
import { printsIn, readGuards, unusedNames } from "./habits.ts";
import { type Loop, readLoops } from "./loops.ts";
import { assignments, type FunctionNode, functionsOf } from "./names.ts";
import { readStructures, usesOf } from "./structures.ts";
import { below, inside, lineAt, parseCode, type Syntax, textOf } from "./syntax.ts";

/** Reads the code as it stands, in any of the three languages, broken or not. The same code gives the same reading. */
export function readCode(code: { language: Language; text: string }): CodeReading {
  const syntax = parseCode(code.language, code.text);
  const functions = functionsOf(syntax);
  const calls = callsOf(syntax);
  const assigned = assignments(syntax);
  const loops = readLoops(syntax);
  const recursive = recursiveFunctions(syntax, functions, calls);
  const structures = readStructures(syntax, assigned, calls);
  const recursion = recursive.size > 0;
  const read = functions.map((fn) => readFunction(syntax, fn, recursive));
  return {
    empty: read.every((fn) => fn.empty) && loops.length === 0 && assigned.every((one) => one.node.fn < 0),
    errors: syntax.errors,
    functions: read,
    loops: loops.map(({ node: _, ...loop }) => loop),
    nesting: nestingOf(loops),
    recursion,
    structures,
    uses: usesOf(syntax, { structures, calls, loops, recursion, assigned }),
    guards: readGuards(syntax),
    unused: unusedNames(syntax, assigned),
    prints: printsIn(calls),
    growth: growthOf({
      syntax,
      functions,
      loops,
      calls,
      recursive,
      holds: new Map(structures.map((one) => [one.name, one.kind])),
    }),
  };
}

function readFunction(
  syntax: Syntax,
  { node, name, params }: FunctionNode,
  recursive: ReadonlySet<number>,
): FunctionReading {
  const returns = below(syntax, node, "return").filter((one) => one.fn === node.at);
  const body = inside(syntax, node).findLast((one) => one.kind === "body");
  const text = body ? textOf(syntax, body).replace(/^[\s{:]+|[\s};]+$/g, "") : "expression";
  return {
    name,
    line: lineAt(syntax.bare, node.from),
    params,
    recursive: recursive.has(node.at),
    returnsValue: !body || returns.some((one) => /^(?:return|yield)\b\s*[^\s;}]/.test(textOf(syntax, one))),
    empty: /^(?:pass|\.\.\.|["']+\s*["']+|return(?: (?:0|null|None|\[\]|new int\[0\]|false|-1))?;?)?$/.test(
      text,
    ),
  };
}

/** Functions that reach themselves through calls of each other. */
function recursiveFunctions(syntax: Syntax, functions: FunctionNode[], calls: Call[]): Set<number> {
  const byName = new Map(functions.map((fn) => [fn.name, fn.node.at]));
  const reach = new Map<number, Set<number>>();
  for (const { node, method, receiver } of calls) {
    const to = /^(?:self|this|[A-Z]\w*)?$/.test(receiver) ? byName.get(method) : undefined;
    const from = namedAround(syntax, node.fn, functions);
    if (to === undefined || from === undefined) continue;
    reach.set(from, (reach.get(from) ?? new Set()).add(to));
  }
  const found = new Set<number>();
  for (const fn of functions.slice(0, MAX_FUNCTIONS)) {
    const seen = new Set<number>();
    const open = [...(reach.get(fn.node.at) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(reach.get(next) ?? []));
    }
    if (seen.has(fn.node.at)) found.add(fn.node.at);
  }
  return found;
}

const MAX_FUNCTIONS = 100;

/** The innermost function with a name: a lambda's calls are its surroundings'. */
function namedAround(syntax: Syntax, at: number, functions: FunctionNode[]): number | undefined {
  const named = new Set(functions.map((fn) => fn.node.at));
  for (let fn = at, steps = 0; fn >= 0 && steps < 50; fn = syntax.nodes[fn]?.fn ?? -1, steps++) {
    if (named.has(fn)) return fn;
  }
  return undefined;
}

/** The deepest nesting of loops whose rounds are not a fixed number. */
function nestingOf(loops: Loop[]): number {
  const byNode = new Map(loops.map((loop) => [loop.node.at, loop]));
  const depth = new Map<number, number>();
  let deepest = 0;
  for (const { node, size } of loops) {
    const outer = byNode.get(node.loop);
    const own = (outer ? (depth.get(outer.node.at) ?? 0) : 0) + (size === 0 ? 0 : 1);
    depth.set(node.at, own);
    deepest = Math.max(deepest, own);
  }
  return deepest;
}
