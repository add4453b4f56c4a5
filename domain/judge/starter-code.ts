import { nodeNotes } from "./node-notes.ts";
import type { ClassSignature, FunctionSignature, Language, Param, Signature } from "./signature.ts";
import { elementType } from "./value.ts";

/** The code a candidate starts from, in the shape people know from LeetCode. */
export function starterCode(signature: Signature): Record<Language, string> {
  return {
    javascript:
      nodeNotes(signature, "javascript") +
      (signature.kind === "class" ? javascriptClass(signature) : javascriptFunction(signature)),
    python:
      nodeNotes(signature, "python") +
      (signature.kind === "class" ? pythonClass(signature) : pythonFunction(signature)),
    java:
      nodeNotes(signature, "java") +
      (signature.kind === "class" ? javaClass(signature) : javaFunction(signature)),
  };
}

const names = (params: Param[]) => params.map((param) => param.name).join(", ");

function javascriptFunction({ name, params, returns, out }: FunctionSignature): string {
  const notes = params.map((param) => ` * @param {${javascriptType(param.type)}} ${param.name}`);
  const changed = out === undefined || returns !== "void" ? "" : " The arguments are changed in place.";
  const result = ` * @return {${returns === "void" ? "void" : javascriptType(returns)}}${changed}`;
  return `${["/**", ...notes, result, " */"].join("\n")}\nvar ${name} = function(${names(params)}) {\n    \n};\n`;
}

function javascriptClass({ name, ctor, methods }: ClassSignature): string {
  const parts = methods.map((method) => {
    const notes = method.params.map((param) => `     * @param {${javascriptType(param.type)}} ${param.name}`);
    const result = `     * @return {${method.returns === "void" ? "void" : javascriptType(method.returns)}}`;
    return `${["    /**", ...notes, result, "     */"].join("\n")}\n    ${method.name}(${names(method.params)}) {\n        \n    }\n`;
  });
  return `class ${name} {\n    constructor(${names(ctor)}) {\n        \n    }\n\n${parts.join("\n")}}\n`;
}

function pythonFunction({ name, params, returns }: FunctionSignature): string {
  return `class Solution:\n    def ${name}(self${pythonParams(params)}) -> ${pythonType(returns)}:\n        \n`;
}

function pythonClass({ name, ctor, methods }: ClassSignature): string {
  const init = `class ${name}:\n\n    def __init__(self${pythonParams(ctor)}):\n        \n`;
  const rest = methods.map(
    (m) => `\n    def ${m.name}(self${pythonParams(m.params)}) -> ${pythonType(m.returns)}:\n        \n`,
  );
  return init + rest.join("");
}

const pythonParams = (params: Param[]) =>
  params.map((param) => `, ${param.name}: ${pythonType(param.type)}`).join("");
const javaParams = (params: Param[]) =>
  params.map((param) => `${javaType(param.type)} ${param.name}`).join(", ");

function javaFunction({ name, params, returns }: FunctionSignature): string {
  return `class Solution {\n    public ${javaType(returns)} ${name}(${javaParams(params)}) {\n        \n    }\n}\n`;
}

function javaClass({ name, ctor, methods }: ClassSignature): string {
  const init = `class ${name} {\n\n    public ${name}(${javaParams(ctor)}) {\n        \n    }\n`;
  const rest = methods.map(
    (m) => `\n    public ${javaType(m.returns)} ${m.name}(${javaParams(m.params)}) {\n        \n    }\n`,
  );
  return `${init}${rest.join("")}}\n`;
}

function javascriptType(type: string): string {
  const item = elementType(type);
  if (item !== undefined) return `${javascriptType(item)}[]`;
  if (type === "int" || type === "double") return "number";
  if (type === "long") return "number|bigint";
  if (type === "char") return "character";
  return nodeName(type);
}

function pythonType(type: string): string {
  const item = elementType(type);
  if (item !== undefined) return `List[${pythonType(item)}]`;
  if (type === "void") return "None";
  if (type === "long") return "int";
  if (type === "double") return "float";
  if (type === "boolean") return "bool";
  if (type === "string" || type === "char") return "str";
  if (type.endsWith("Node")) return `Optional[${nodeName(type)}]`;
  return type;
}

/** Generic arguments are boxed in Java: List<int> is written List<Integer>. */
function javaType(type: string, boxed = false): string {
  if (type.endsWith("[]")) return `${javaType(type.slice(0, -2))}[]`;
  const item = elementType(type);
  if (item !== undefined) return `List<${javaType(item, true)}>`;
  if (type === "string") return "String";
  if (!boxed) return nodeName(type);
  return BOXES[type] ?? type;
}

/** People know every node that is no plain list or tree as Node. */
const nodeName = (type: string) => (/^(RandomListNode|TreeLinkNode)$/.test(type) ? "Node" : type);

const BOXES: Record<string, string> = {
  int: "Integer",
  long: "Long",
  double: "Double",
  boolean: "Boolean",
  char: "Character",
};
