import * as v from "valibot";

const ShapeParam = v.looseObject({ name: v.string(), type: v.string() });
export type ShapeParam = { name: string; type: string };
const ShapeMethod = v.looseObject({ name: v.string(), params: v.array(ShapeParam), returns: v.string() });
export type ShapeMethod = { name: string; params: ShapeParam[]; returns: string };

const compare = v.optional(v.looseObject({ mode: v.string() }));
const Shape = v.variant("kind", [
  v.looseObject({
    kind: v.literal("function"),
    name: v.string(),
    params: v.array(ShapeParam),
    returns: v.string(),
    out: v.optional(v.union([v.number(), v.array(v.number())])),
    outLen: v.optional(v.string()),
    compare,
  }),
  v.looseObject({
    kind: v.literal("class"),
    name: v.string(),
    ctor: v.array(ShapeParam),
    methods: v.array(ShapeMethod),
    compare,
  }),
]);
/** A signature as far as a form can show it: its names and types may be anything yet. */
export type Shape = v.InferOutput<typeof Shape>;
export type FunctionShape = Extract<Shape, { kind: "function" }>;
export type ClassShape = Extract<Shape, { kind: "class" }>;

/** The text as a form, or null where it cannot be shown as one. */
export function shapeOf(text: string): Shape | null {
  try {
    // The value itself, not what is parsed of it: that would have its keys in another order.
    const value: unknown = JSON.parse(text);
    return v.is(Shape, value) ? value : null;
  } catch {
    return null;
  }
}

export const shapeText = (shape: Shape): string => JSON.stringify(shape, null, 2);

/** The same signature of the other kind, with what both have. */
export function ofKind(shape: Shape, kind: Shape["kind"]): Shape {
  if (shape.kind === kind) return shape;
  const { name, compare } = shape;
  const shared = { v: 1, name, ...(compare && { compare }) };
  return shape.kind === "function"
    ? {
        ...shared,
        kind: "class",
        ctor: [],
        methods: [{ name: "run", params: shape.params, returns: shape.returns }],
      }
    : {
        ...shared,
        kind: "function",
        params: shape.methods[0]?.params ?? [],
        returns: shape.methods[0]?.returns ?? "int",
      };
}

/** Where the answer is: `returned`, the number of a parameter, or `several`. */
export function answerPlace({ out }: FunctionShape): string {
  if (out === undefined) return "returned";
  return typeof out === "number" ? String(out) : "several";
}

export function withAnswer(shape: FunctionShape, place: string): FunctionShape {
  if (place === "several") return shape;
  const { out: _, outLen: __, ...rest } = shape;
  return place === "returned"
    ? { ...rest, kind: "function" }
    : { ...rest, kind: "function", out: Number(place) };
}

/** The parameters in new places; an answer in one of them goes with it, and is what is returned where it is gone. */
export function withParams(shape: FunctionShape, params: ShapeParam[]): FunctionShape {
  const next = { ...shape, params };
  if (typeof shape.out !== "number") return next;
  const holder = shape.params[shape.out];
  const at = holder ? params.indexOf(holder) : -1;
  if (at >= 0) return { ...next, out: at };
  return params.length >= shape.params.length ? next : withAnswer(next, "returned");
}
