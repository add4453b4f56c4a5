import type { Language } from "../../domain/judge/signature.ts";
import { KINDS, type Kind, PARSERS } from "./grammars.ts";

/** A node of the code, in the order in which the nodes begin. */
export type Node = {
  at: number;
  kind: Kind;
  from: number;
  to: number;
  /** Index of the enclosing node; -1: none. */
  parent: number;
  /** Index after the last node inside this one. */
  end: number;
  /** Index of the innermost loop of the same function whose rounds repeat this node; -1: none. */
  loop: number;
  /** Index of the innermost function around it; -1: none. */
  fn: number;
};

/** The parsed code. `bare` is its text with comments and the insides of literals blanked, so that every offset still holds. */
export type Syntax = {
  language: Language;
  bare: string;
  nodes: Node[];
  errors: number[];
  templates: string[];
};

const MAX_ERRORS = 20;
/** No code of a person's is nested as deep; the grammars take seconds over what is. */
const MAX_NESTING = 200;
/** Literals that read names. */
const TEMPLATES = new Set(["TemplateString", "FormatString"]);

/** Parses code that may be broken. Nothing here recurses: the candidate decides how deep it is nested. */
export function parseCode(language: Language, text: string): Syntax {
  const tooDeep = nestedBeyond(text, MAX_NESTING);
  if (tooDeep !== null)
    return { language, bare: "", nodes: [], errors: [lineAt(text, tooDeep)], templates: [] };
  const kinds = KINDS[language];
  const nodes: Node[] = [];
  const open: number[] = [];
  const errors = new Set<number>();
  const templates: string[] = [];
  const blanks: { from: number; to: number }[] = [];
  PARSERS[language].parse(language === "javascript" ? withoutSwaps(text) : text).iterate({
    enter(ref) {
      if (ref.type.isError && errors.size < MAX_ERRORS) errors.add(lineAt(text, ref.from));
      const kind = kinds[ref.name];
      if (!kind) return;
      if (kind === "comment") blanks.push({ from: ref.from, to: ref.to });
      if (kind === "text") blanks.push({ from: ref.from + 1, to: ref.to - 1 });
      if (TEMPLATES.has(ref.name)) templates.push(text.slice(ref.from, ref.to));
      const at = nodes.length;
      nodes.push({
        at,
        kind,
        from: ref.from,
        to: ref.to,
        end: at + 1,
        ...around(language, text, nodes, open, kind),
      });
      open.push(at);
    },
    leave(ref) {
      if (!kinds[ref.name]) return;
      const closed = nodes[open.pop() ?? -1];
      if (closed) closed.end = nodes.length;
    },
  });
  return { language, bare: blanked(text, blanks), nodes, errors: [...errors], templates };
}

/** The grammar knows no `[a[i], a[j]] = [a[j], a[i]]`, which is good code: both sides are read, one after the other. */
const withoutSwaps = (text: string): string => text.replace(SWAP, "$1,");
const SWAP = /((?:^|[;{})\n])\s{0,40}\[[^\n;=]{0,80}\[[^\n;=]{0,80}\]\s?)=(?=\s?\[)/g;

/** Where brackets first stand deeper in one another than `most`; null: nowhere. */
function nestedBeyond(text: string, most: number): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if ("([{".includes(char)) depth++;
    else if (")]}".includes(char)) depth = Math.max(0, depth - 1);
    if (depth > most) return at;
  }
  return null;
}

export const LOOPS: ReadonlySet<Kind> = new Set<Kind>(["for", "while", "comprehension", "each"]);

/** The loop and function that a new node stands in. The header of a `for` is read once, before its rounds. */
function around(
  language: Language,
  text: string,
  nodes: Node[],
  open: number[],
  kind: Kind,
): Pick<Node, "parent" | "loop" | "fn"> {
  const parent = open.at(-1) ?? -1;
  const outer = nodes[parent];
  if (!outer) return { parent, loop: -1, fn: -1 };
  if (outer.kind === "function") {
    const call = repeatingCall(text, nodes, outer);
    if (!call) return { parent, loop: -1, fn: parent };
    call.kind = "each";
    return { parent, loop: call.at, fn: call.fn };
  }
  const inHeader = outer.kind === "for" && (language === "python" ? kind !== "body" : kind === "header");
  const repeats = LOOPS.has(outer.kind) && outer.kind !== "each" && !inHeader;
  return { parent, loop: repeats ? parent : outer.loop, fn: outer.fn };
}

/** The call that runs this function once for each item, as `nums.forEach(…)` does. */
function repeatingCall(text: string, nodes: Node[], fn: Node): Node | null {
  const args = nodes[fn.parent];
  const call = args?.kind === "args" ? nodes[args.parent] : undefined;
  if (!args || (call?.kind !== "call" && call?.kind !== "each")) return null;
  return REPEATS.test(text.slice(Math.max(call.from, args.from - 40), args.from)) ? call : null;
}

const REPEATS = /\.\s*(?:forEach|map|filter|reduce|reduceRight|some|every|find|findIndex|flatMap)\s*$/;

/** The nodes directly inside one, in order. */
export function inside(syntax: Syntax, node: Node): Node[] {
  const found: Node[] = [];
  for (let at = node.at + 1; at < node.end; ) {
    const child = syntax.nodes[at];
    if (!child) break;
    found.push(child);
    at = child.end;
  }
  return found;
}

/** All nodes of a kind below one, however deep. */
export const below = (syntax: Syntax, node: Node, ...kinds: Kind[]): Node[] =>
  syntax.nodes.slice(node.at + 1, node.end).filter((one) => kinds.includes(one.kind));

const MAX_EXCERPT = 400;

/** The bare text of a span; of a very long one its beginning. */
export const textOf = (syntax: Syntax, span: { from: number; to: number }): string =>
  syntax.bare.slice(span.from, Math.min(span.to, span.from + MAX_EXCERPT));

export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

function blanked(text: string, spans: { from: number; to: number }[]): string {
  let bare = "";
  let at = 0;
  for (const { from, to } of spans) {
    if (to <= from || from < at) continue;
    bare += text.slice(at, from) + text.slice(from, to).replace(/[^\n]/g, " ");
    at = to;
  }
  return bare + text.slice(at);
}
