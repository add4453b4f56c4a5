import type { SyntaxNode } from "@lezer/common";

/**
 * `if (x > best) best = x` and its ternary: with `>=` the same value is stored again, so that nothing can tell the two
 * apart. `node` is the comparison's operator.
 */
export function isExtremeIdiom(node: SyntaxNode, code: string): boolean {
  const text = code.slice(node.from, node.to);
  if (text.startsWith("=") || text.startsWith("!")) return false;
  const [left, right] = [node.prevSibling, node.nextSibling].map((side) => side && textOf(side, code));
  const comparison = node.parent;
  if (!comparison || !left || !right) return false;
  const whole = comparison.parent?.name === "ParenthesizedExpression" ? comparison.parent : comparison;
  const outer = whole.parent;
  if (outer?.name === "ConditionalExpression") {
    const sides = children(outer).map((one) => textOf(one, code));
    return sides.includes(left) && sides.includes(right);
  }
  if (outer?.name !== "IfStatement" || children(outer).some(({ name }) => name === "else" || name === "elif"))
    return false;
  const body = textOf(outer, code)
    .slice(whole.to - outer.from)
    .replace(/^[\s:{]+|[\s;}]+$/g, "");
  return body === `${left} = ${right}` || body === `${right} = ${left}`;
}

/** The length of a new table, as in `new Array(n + 1)` and `[0] * (n + 1)`: a longer one holds the same. */
export function isTableLength(node: SyntaxNode): boolean {
  for (let at = node.parent, below = node; at; below = at, at = at.parent) {
    if (at.name === "ArgList" && at.parent?.name === "NewExpression") return true;
    if (at.name === "BinaryExpression" && at.getChild("ArrayExpression") && below.name !== "ArrayExpression")
      return true;
    if (at.name !== "BinaryExpression" && at.name !== "ParenthesizedExpression" && at.name !== "ArgList")
      return false;
  }
  return false;
}

/** An `if` without an `else` that does nothing but leave. */
export function isBareGuard(node: SyntaxNode): boolean {
  const parts = children(node);
  if (parts.some(({ name }) => name === "else" || name === "elif")) return false;
  const body = parts.at(-1);
  if (body?.name === "ReturnStatement") return true;
  const inside = body ? children(body).filter(({ name }) => !/^[:{}]$|Comment$/.test(name)) : [];
  return inside.length === 1 && inside[0]?.name === "ReturnStatement";
}

/** A name's first assignment makes it: without it nothing is changed but broken. */
export function bindsFirst(node: SyntaxNode, code: string): boolean {
  const target = node.firstChild;
  if (target?.name !== "VariableName") return false;
  const name = textOf(target, code);
  return !new RegExp(`(?<![\\w.])${name}\\s*(?:,[\\w\\s,]*|:[^=\\n]*)?=(?!=)`).test(code.slice(0, node.from));
}

function children(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}

const textOf = (node: SyntaxNode, code: string): string => code.slice(node.from, node.to);
