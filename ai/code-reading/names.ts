import { below, inside, type Node, type Syntax, textOf } from "./syntax.ts";

/** What stands on both sides of an assignment; `name`: the plain names that get a value. */
export type Assignment = { node: Node; names: string[]; target: string; op: string; value: string };

export function assignments(syntax: Syntax): Assignment[] {
  return syntax.nodes.filter((node) => node.kind === "assign").map((node) => readAssignment(syntax, node));
}

function readAssignment(syntax: Syntax, node: Node): Assignment {
  const text = textOf(syntax, node);
  const split = /(?<![=!<>])(\+\+|--|(?:[-+*%&|^]|\/\/?|<<|>>>?|\*\*|\?\?|\|\||&&)?=)(?![=>])/.exec(text);
  const target = text.slice(0, split?.index ?? text.length);
  const value = split ? text.slice(split.index + split[0].length) : "";
  const cut = node.from + target.length;
  const defined = below(syntax, node, "definition").filter((one) => one.fn === node.fn);
  // What is stored in an item or a member gives no name a value.
  const stored = /[.[]/.test(target);
  const plain = stored ? [] : inside(syntax, node).filter((one) => one.kind === "name" && one.to <= cut);
  const names = (defined.length ? defined : plain).map((one) => textOf(syntax, one));
  // `++i` has its name behind the sign.
  const step = split?.[1] === "++" || split?.[1] === "--";
  const stepped = step && !target.trim() ? [value.trim()] : names;
  return {
    node,
    names: stepped,
    target: target.trim(),
    op: split?.[1] ?? "",
    value: step ? "" : value.trim(),
  };
}

/** Words that the text uses as names of its own, not as members of something. */
export const wordsIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\w$.])[A-Za-z_$][\w$]*/g)].map((match) => match[0]);

export type FunctionNode = { node: Node; name: string; params: string[] };

/** The functions that have a name, with their parameters; `self` is none. */
export function functionsOf(syntax: Syntax): FunctionNode[] {
  return syntax.nodes.flatMap((node) => {
    if (node.kind !== "function") return [];
    const name = nameOf(syntax, node);
    return name ? [{ node, name, params: paramsOf(syntax, node) }] : [];
  });
}

function nameOf(syntax: Syntax, node: Node): string | null {
  const own = inside(syntax, node).find((one) => one.kind === "name" || one.kind === "definition");
  const list = inside(syntax, node).find((one) => one.kind === "params");
  if (own && (!list || own.from < list.from)) return textOf(syntax, own);
  const holder = syntax.nodes[node.parent];
  if (holder?.kind !== "assign") return null;
  const named = inside(syntax, holder).findLast(
    (one) => (one.kind === "definition" || one.kind === "name") && one.to <= node.from,
  );
  return named ? textOf(syntax, named) : null;
}

function paramsOf(syntax: Syntax, node: Node): string[] {
  const list = inside(syntax, node).find((one) => one.kind === "params");
  if (!list) return [];
  const named =
    syntax.language === "python"
      ? inside(syntax, list).filter(
          (one) => one.kind === "name" && !/=\s*$/.test(syntax.bare.slice(list.from, one.from)),
        )
      : below(syntax, list, "definition");
  return named.map((one) => textOf(syntax, one)).filter((name) => /^[\w$]+$/.test(name) && name !== "self");
}
