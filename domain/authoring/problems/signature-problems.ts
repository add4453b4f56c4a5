import * as v from "valibot";
import { checkers } from "../../judge/checkers.ts";
import { Signature } from "../../judge/signature.ts";
import { signatureProblem } from "../../judge/signature-problem.ts";
import { locatedJson } from "../import/located-json.ts";
import type { Problem } from "../problem.ts";
import { inEnglish, type Said, say } from "../said.ts";

export type ReadSignature = { ok: true; signature: Signature } | { ok: false; problems: Problem[] };

/** Reads a signature's JSON text; each problem names the line and the column of what is wrong. */
export function readSignature(text: string): ReadSignature {
  const json = locatedJson(text);
  if (!json.ok) return refused([say("signature_json", json.line, json.column, json.message)]);
  const at = (path: (string | number)[], what: string) => {
    const { line, column } = json.positionOf(path);
    return say("signature_at", line, column, path.join("."), what);
  };
  const parsed = v.safeParse(Signature, json.value);
  if (!parsed.success)
    return refused(
      parsed.issues.map((issue) => at(pathOf(issue), issue.message.replace(/^Invalid/, "invalid"))),
    );
  const signature = parsed.output;
  const problem = signatureProblem(signature) ?? ownProblem(signature);
  return problem ? refused([at(problem.path, problem.message)]) : { ok: true, signature };
}

/** What the judge could not know, or would not mind. */
function ownProblem(signature: Signature): ReturnType<typeof signatureProblem> {
  const { compare } = signature;
  if (compare.mode === "checker" && !checkers.has(compare.name))
    return {
      path: ["compare", "name"],
      message: `there is no checker of this name, only ${[...checkers.keys()].join(", ")}`,
    };
  for (const { path, names } of parameterLists(signature)) {
    const at = names.findIndex((name, index) => names.indexOf(name) < index);
    if (at >= 0) return { path: [...path, at, "name"], message: "a parameter's name is used twice" };
  }
  return undefined;
}

function parameterLists(signature: Signature): { path: (string | number)[]; names: string[] }[] {
  const namesOf = (params: { name: string }[]) => params.map(({ name }) => name);
  if (signature.kind === "function") return [{ path: ["params"], names: namesOf(signature.params) }];
  return [
    { path: ["ctor"], names: namesOf(signature.ctor) },
    ...signature.methods.map(({ params }, at) => ({
      path: ["methods", at, "params"],
      names: namesOf(params),
    })),
  ];
}

const pathOf = ({ path }: { path?: readonly { key: unknown }[] | undefined }): (string | number)[] =>
  (path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));

const refused = (sentences: Said[]): ReadSignature => ({
  ok: false,
  problems: sentences.map((said) => ({ field: "signature", message: inEnglish(said), said })),
});
