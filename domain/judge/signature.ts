import * as v from "valibot";

export const LANGUAGES = ["javascript", "python", "java"] as const;
export const Language = v.picklist(LANGUAGES);
export type Language = v.InferOutput<typeof Language>;

const SCALAR = /^(int|long|double|boolean|char|string|ListNode|TreeNode|Node)$/;
/** Nodes with one more pointer. A solution knows them as Node; they stand by themselves, never inside an array. */
const LINKED = /^(RandomListNode|TreeLinkNode)$/;
/** Deeper types than this allows nobody asks for, and reading them would recurse as deep. */
const MAX_TYPE_CHARS = 200;

/** True for a type of judging.md: a scalar or node type, `T[]` or `List<T>`. */
export function isTypeName(text: string): boolean {
  return LINKED.test(text) || isPlainType(text);
}

function isPlainType(text: string): boolean {
  if (text.length > MAX_TYPE_CHARS) return false;
  if (SCALAR.test(text)) return true;
  if (text.endsWith("[]")) return isPlainType(text.slice(0, -2));
  if (text.startsWith("List<") && text.endsWith(">")) return isPlainType(text.slice(5, -1));
  return false;
}

const Identifier = v.pipe(v.string(), v.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "expected an identifier"));
const TypeName = v.pipe(
  v.string(),
  v.check(isTypeName, "expected a type such as int, string[], List<List<int>> or TreeNode"),
);
export const Param = v.object({ name: Identifier, type: TypeName });
export type Param = v.InferOutput<typeof Param>;

/** How an answer is compared with the expected value, outside the sandbox. */
export const Compare = v.variant("mode", [
  v.object({ mode: v.literal("exact") }),
  v.object({
    mode: v.literal("float"),
    abs: v.optional(v.number(), 1e-5),
    rel: v.optional(v.number(), 1e-5),
  }),
  v.object({ mode: v.literal("unordered") }),
  v.object({ mode: v.literal("unordered_deep") }),
  v.object({ mode: v.literal("any_of") }),
  v.object({ mode: v.literal("checker"), name: Identifier }),
]);
export type Compare = v.InferOutput<typeof Compare>;

const Void = v.literal("void");
const Returns = v.union([Void, TypeName]);

export const FunctionSignature = v.object({
  v: v.literal(1),
  kind: v.literal("function"),
  name: Identifier,
  params: v.pipe(v.array(Param), v.maxLength(10)),
  returns: Returns,
  /** For in-place functions: the parameter(s) that hold the answer. */
  out: v.optional(v.union([v.number(), v.array(v.number())])),
  /** "return": the returned int says how many leading items of `out` count. */
  outLen: v.optional(v.literal("return")),
  compare: v.optional(Compare, { mode: "exact" }),
});
export type FunctionSignature = v.InferOutput<typeof FunctionSignature>;

export const ClassSignature = v.object({
  v: v.literal(1),
  kind: v.literal("class"),
  name: Identifier,
  ctor: v.array(Param),
  methods: v.pipe(
    v.array(v.object({ name: Identifier, params: v.array(Param), returns: Returns })),
    v.minLength(1),
  ),
  compare: v.optional(Compare, { mode: "exact" }),
});
export type ClassSignature = v.InferOutput<typeof ClassSignature>;

/** `questions.signature`: what a solution must define and how its answer is compared (judging.md). */
export const Signature = v.variant("kind", [FunctionSignature, ClassSignature]);
export type Signature = v.InferOutput<typeof Signature>;
