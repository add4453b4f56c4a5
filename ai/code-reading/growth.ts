import type { Call } from "./calls.ts";
import type { Structure } from "./code-reading.ts";
import type { Loop } from "./loops.ts";
import type { FunctionNode } from "./names.ts";
import type { Syntax } from "./syntax.ts";

type GrowthParts = {
  syntax: Syntax;
  functions: FunctionNode[];
  loops: Loop[];
  calls: Call[];
  recursive: ReadonlySet<number>;
  /** What the code shows each name to hold. */
  holds: ReadonlyMap<string, Structure>;
};

/** The degree of the time's growth, where nesting and known calls tell it; null otherwise. */
export function growthOf(parts: GrowthParts): number | null {
  const { syntax, functions, recursive } = parts;
  if (syntax.errors.length > 0 || recursive.size > 0) return null;
  if (UNTOLD.test(syntax.bare)) return null;
  const called = new Set(parts.calls.filter(isOwn).map((call) => call.method));
  const entries = functions.filter((one) => !called.has(one.name));
  const [entry] = entries;
  if (entries.length !== 1 || !entry) return null;
  return functionGrowth(parts, entry, entry, new Set());
}

/** Called on nothing or on the object itself: a function of the code's own, if it has one of that name. */
const isOwn = ({ receiver }: Call): boolean => /^(?:self|this)?$/.test(receiver);

/** Table rows that are copied and arrays of two dimensions cost what no loop shows. */
const UNTOLD =
  /\]\s*\*[^*\n]*\bfor\b|new\s+\w+\s*\[[^\]]*\]\s*\[[^\]]|\byield\b|\bwhile\s*\(?\s*(?:true|True|1)\b/;

function functionGrowth(
  parts: GrowthParts,
  entry: FunctionNode,
  fn: FunctionNode,
  open: ReadonlySet<string>,
): number | null {
  const { syntax } = parts;
  const byNode = new Map(parts.loops.map((loop) => [loop.node.at, loop]));
  const outer = (loop: number): number | null => {
    let size = 0;
    for (let at = loop, steps = 0; at >= 0; at = syntax.nodes[at]?.loop ?? -1) {
      const one = byNode.get(at);
      if (!one || one.size === null || ++steps > 8) return null;
      size += one.size;
    }
    return size;
  };
  let growth = 0;
  for (const loop of parts.loops) {
    if (loop.node.fn !== fn.node.at) continue;
    const size = outer(loop.node.at);
    if (size === null || (loop.depth > 1 && leavesEarly(syntax, loop))) return null;
    growth = Math.max(growth, size);
  }
  for (const call of parts.calls) {
    if (call.node.fn !== fn.node.at) continue;
    const repeated = outer(call.node.loop);
    const own = callGrowth(parts, entry, call, repeated !== 0, new Set([...open, fn.name]));
    if (repeated === null || own === null) return null;
    growth = Math.max(growth, repeated + own);
  }
  const slices = syntax.bare.slice(fn.node.from, fn.node.to);
  return parts.loops.length > 0 && SLICE.test(slices) && syntax.language === "python" ? null : growth;
}

const SLICE = /\[[^\][{}\n]*:[^\][{}\n]*\]/;

/** An inner loop that breaks off may do less in all than its bounds say. */
const leavesEarly = (syntax: Syntax, loop: Loop): boolean =>
  syntax.nodes
    .slice(loop.node.at, loop.node.end)
    .some((node) => node.kind === "break" && node.loop === loop.node.at);

function callGrowth(
  parts: GrowthParts,
  entry: FunctionNode,
  call: Call,
  inLoop: boolean,
  open: ReadonlySet<string>,
): number | null {
  const { method, receiver, args, node } = call;
  if (node.kind === "each") return 0;
  const own = isOwn(call) ? parts.functions.find((one) => one.name === method) : undefined;
  if (own) return open.has(method) || open.size > 8 ? null : functionGrowth(parts, entry, own, open);
  const held = parts.holds.get(receiver.replace(/^(?:self|this)\./, ""));
  const ofInput = entry.params.includes(receiver || args);
  if (method === "in" || method === "includes" || method === "contains" || method === "has") {
    if (held === "map" || held === "set" || method === "has") return 0;
    return ofInput && node.fn === entry.node.at ? 1 : inLoop ? null : 1;
  }
  if (held === "heap") return null;
  // A new empty structure; one that is filled at once costs what it is filled with.
  if (node.kind === "new" || (receiver === "" && /^(?:set|dict|list|deque|defaultdict|Array)$/.test(method)))
    return /^(?:\w*|\[\])$/.test(args) && !entry.params.includes(args) ? 0 : inLoop ? null : 1;
  if (/^(?:min|max)$/.test(method)) return args.includes(",") ? 0 : ofInput || !inLoop ? 1 : null;
  if (CONSTANT.has(method)) return 0;
  if (LOGARITHMIC.has(method)) return 0.5;
  if (SORTS.test(method)) return inLoop && !ofInput ? null : 1.5;
  if (LINEAR.has(method)) return ofInput || !inLoop ? 1 : null;
  return null;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const CONSTANT = words(
  "len abs append push pop popleft get set put add getOrDefault containsKey merge range enumerate zip float int ord chr str charAt charCodeAt floor ceil trunc print log println min max pow sqrt isdigit isalpha isEmpty size length peek top first push offer valueOf isInteger items keys values entries entrySet getKey getValue hypot bool reversed next Infinity last equals",
);
const LOGARITHMIC = words("bisect bisect_left bisect_right binarySearch");
const SORTS = /^(?:sort|sorted|toSorted)$/;
const LINEAR = words(
  "sum indexOf index count lastIndexOf slice join split reverse fill concat toCharArray from copyOf substring Counter",
);
