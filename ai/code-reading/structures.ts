import type { Call } from "./calls.ts";
import type { Structure, StructureReading, Use } from "./code-reading.ts";
import { HALVES, type Loop } from "./loops.ts";
import type { Assignment } from "./names.ts";
import { lineAt, type Syntax, textOf } from "./syntax.ts";

/** The names that are given a structure, by what they are first given. */
export function readStructures(syntax: Syntax, assigned: Assignment[], calls: Call[]): StructureReading[] {
  const found = new Map<string, StructureReading>();
  const heaped = new Set(
    calls.filter(({ method }) => HEAPS.test(method)).map(({ args }) => lastName(args.split(",")[0] ?? "")),
  );
  for (const { node, target, names, op, value } of assigned) {
    if (op !== "=") continue;
    const name = names.length === 1 ? (names[0] ?? "") : names.length === 0 ? lastName(target) : "";
    const kind = heaped.has(name) ? "heap" : held(syntax, name, value);
    if (name && kind && !found.has(name))
      found.set(name, { kind, name, line: lineAt(syntax.bare, node.from) });
  }
  return [...found.values()];
}

const HEAPS = /^heap(?:push|pop|ify|pushpop|replace)$/;
const lastName = (text: string): string => /([A-Za-z_$][\w$]*)\s*$/.exec(text)?.[1] ?? "";

function held(syntax: Syntax, name: string, value: string): Structure | null {
  for (const [kind, pattern] of HELD) if (pattern.test(value)) return kind;
  if (syntax.language === "python" && /^\{/.test(value))
    return /^\{(?:\s*\}|[^{}]*?:)/.test(value) ? "map" : "set";
  if (syntax.language === "javascript" && /^\{/.test(value)) return indexed(syntax, name) ? "map" : null;
  if (
    /^\[(?!.*\bfor\b)|^new (?:Array)?List\b|^new Array|^list\(|^new \w+\s*\[\s*[^\]]*\](?!\s*\[)/.test(value)
  )
    return "list";
  return null;
}

const HELD: [Structure, RegExp][] = [
  [
    "map",
    /^(?:new )?(?:\w+\.)?(?:dict|defaultdict|Counter|OrderedDict|Map|HashMap|LinkedHashMap|TreeMap)\s*(?:<[^(]*>)?\s*\(/,
  ],
  ["set", /^(?:new )?(?:set|frozenset|Set|HashSet|LinkedHashSet|TreeSet)\s*(?:<[^(]*>)?\s*\(/],
  ["heap", /^new PriorityQueue\b/],
  ["deque", /^(?:collections\.)?deque\(|^new (?:ArrayDeque|LinkedList)\b/],
  ["table", /^\[\s*\[.*\bfor\b|^new \w+\s*\[[^\]]*\]\s*\[|^Array\.from\([\s\S]*(?:Array|\[)/],
];

/** An object literal that is read by a computed key serves as a map. */
const indexed = (syntax: Syntax, name: string): boolean =>
  new RegExp(`(?<![\\w$.])${name.replaceAll("$", "\\$")}\\[[^\\]"']`).test(syntax.bare);

export function usesOf(
  syntax: Syntax,
  parts: {
    structures: StructureReading[];
    calls: Call[];
    loops: Loop[];
    recursion: boolean;
    assigned: Assignment[];
  },
): Set<Use> {
  const uses = new Set<Use>(parts.structures.map((one) => one.kind));
  const methods = new Set(parts.calls.map((call) => call.method));
  const has = (...names: string[]) => names.some((name) => methods.has(name));
  if (has("sort", "sorted", "toSorted")) uses.add("sort");
  if (has("heappush", "heappop", "heapify", "PriorityQueue")) uses.add("heap");
  if (
    has("set", "Set", "HashSet") &&
    parts.calls.some((call) => /^(?:set|Set|HashSet)$/.test(call.method) && !call.receiver)
  )
    uses.add("set");
  if (has("HashMap", "Map", "dict", "defaultdict", "Counter", "TreeMap", "LinkedHashMap", "OrderedDict"))
    uses.add("map");
  if (has("deque", "ArrayDeque", "LinkedList")) uses.add("deque");
  if (has("popleft", "shift", "poll", "remove") && has("popleft", "shift", "poll", "pollFirst"))
    uses.add("queue");
  if (pushedAndPopped(parts.calls) || has("Stack")) uses.add("stack");
  if (has("bisect", "bisect_left", "bisect_right", "binarySearch") || halves(syntax, parts))
    uses.add("binary search");
  if (parts.recursion) uses.add("recursion");
  if (/\.next\b(?!\s*\()/.test(syntax.bare)) uses.add("linked nodes");
  if (/\.(?:left|right)\b(?!\s*\()/.test(syntax.bare) && !/(?:self|this)\.(?:left|right)\b/.test(syntax.bare))
    uses.add("tree nodes");
  return uses;
}

/** Something is put on and taken from the same end of the same list. */
function pushedAndPopped(calls: Call[]): boolean {
  const on = (pattern: RegExp, bare: boolean) =>
    new Set(
      calls
        .filter(({ method, args }) => pattern.test(method) && (!bare || args === ""))
        .map(({ receiver }) => receiver),
    );
  const popped = on(/^(?:pop|removeLast|pollLast)$/, true);
  return [...on(/^(?:append|push|add|addLast|addFirst)$/, false)].some(
    (name) => name !== "" && popped.has(name),
  );
}

/** A loop or a function that calls itself, and a middle between two ends. */
const halves = (
  syntax: Syntax,
  { loops, recursion, assigned }: { loops: Loop[]; recursion: boolean; assigned: Assignment[] },
): boolean =>
  loops.some((loop) => loop.size === 0.5 && loop.kind === "while") ||
  ((recursion || loops.some((loop) => loop.kind === "while")) &&
    assigned.some(
      ({ node, op, value }) =>
        op === "=" &&
        HALVES.test(value) &&
        /[+]/.test(value) &&
        (recursion || (syntax.nodes[node.loop]?.kind === "while" && textOf(syntax, node).length < 80)),
    ));
