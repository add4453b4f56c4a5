import type { Signature } from "./signature.ts";

/** What is wrong with a signature whose every part has the right form; `path` is the place of it. */
export function signatureProblem(
  signature: Signature,
): { path: (string | number)[]; message: string } | undefined {
  if (signature.kind === "class") {
    const names = signature.methods.map((method) => method.name);
    const at = names.findIndex((name, index) => names.indexOf(name) < index);
    return at < 0 ? undefined : { path: ["methods", at, "name"], message: "a name is used twice" };
  }
  const outputs = [signature.out ?? []].flat();
  if (outputs.some((index) => !signature.params[index]))
    return { path: ["out"], message: "there is no such parameter" };
  if (signature.outLen && outputs.length !== 1)
    return { path: ["outLen"], message: "expected exactly one output parameter" };
  return undefined;
}
