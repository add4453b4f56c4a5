import { inside, type Node, type Syntax, textOf } from "./syntax.ts";

/** A call by what is called on what: `nums.sort(key)` is `sort` on `nums`. */
export type Call = { node: Node; method: string; receiver: string; args: string };

export function callsOf(syntax: Syntax): Call[] {
  return syntax.nodes.flatMap((node) => {
    if (node.kind === "in") return readMembership(syntax, node);
    if (node.kind !== "call" && node.kind !== "new" && node.kind !== "each") return [];
    const args = inside(syntax, node).find((one) => one.kind === "args");
    if (!args) return [];
    const callee = syntax.bare.slice(Math.max(node.from, args.from - 120), args.from);
    const match = /(?:^|[^\w$])([\w$]+)\s*(?:<[\w\s,<>[\]?]*>)?\s*$/.exec(callee);
    const method = match?.[1] ?? "";
    const receiver = callee
      .slice(0, match ? callee.lastIndexOf(method) : 0)
      .replace(/\??\.\s*$|^new\s+$/, "");
    return [{ node, method, receiver: receiver.trim(), args: textOf(syntax, args).slice(1, -1).trim() }];
  });
}

/** `x in seen` asks what a call would. */
function readMembership(syntax: Syntax, node: Node): Call[] {
  const outer = syntax.nodes[node.parent];
  const loops = outer?.kind === "for" || outer?.kind === "comprehension";
  const rest = syntax.bare.slice(node.to, node.to + 60);
  const receiver = /^\s+([A-Za-z_][\w.]*)(?![\w.([])/.exec(rest)?.[1] ?? "";
  if (loops && isLoopHeader(syntax, node)) return [];
  return [{ node, method: "in", receiver, args: "" }];
}

const isLoopHeader = (syntax: Syntax, node: Node): boolean =>
  /\bfor\s+[\w\s,()*]+$/.test(syntax.bare.slice(Math.max(0, node.from - 80), node.from));
