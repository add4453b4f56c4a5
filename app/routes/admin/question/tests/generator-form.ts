import type { CaseGenerator, ValueRange } from "../../../../../domain/authoring/cases-job.ts";
import type { Param, Signature } from "../../../../../domain/judge/signature.ts";

/** A parameter whose values can be told where to come from; `key`: as the generator knows it. */
export type RangedParam = { key: string; type: string; fields: RangeField[] };
export type RangeField = "low" | "high" | "alphabet" | "length" | "inner" | "sorted" | "distinct";
/** As typed; an empty text leaves it to the type. */
export type RangeText = Partial<Record<Exclude<RangeField, "sorted" | "distinct">, string>> & {
  sorted?: boolean;
  distinct?: boolean;
};
export type GeneratorText = { seed: string; count: string; sizes: string; ranges: Record<string, RangeText> };
export type GeneratorFlaw = "seed" | "count" | "sizes" | "range";

export function rangedParams(signature: Signature): RangedParam[] {
  const named = (params: Param[], of = "") =>
    params.map(({ name, type }) => ({ key: of + name, type, fields: fieldsOf(type) }));
  if (signature.kind === "function") return named(signature.params);
  return [
    ...named(signature.ctor, `${signature.name}.`),
    ...signature.methods.flatMap(({ name, params }) => named(params, `${name}.`)),
  ];
}

/** The generator as typed, or what of it is not one yet. */
export function readGenerator(
  text: GeneratorText,
  params: RangedParam[],
): { ok: true; generator: CaseGenerator } | { ok: false; flaws: GeneratorFlaw[] } {
  const seed = whole(text.seed, 0, 4_294_967_295);
  const count = whole(text.count, 1, 100);
  const sizes = text.sizes
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((size) => whole(size, 0, 200_000));
  const ranges = params.map(({ key, fields }) => [key, rangeIn(text.ranges[key] ?? {}, fields)] as const);
  const flaws: GeneratorFlaw[] = [];
  if (seed === null) flaws.push("seed");
  if (count === null) flaws.push("count");
  const known = sizes.filter((size) => size !== null);
  if (known.length < sizes.length || known.length < 1 || known.length > 20) flaws.push("sizes");
  if (ranges.some(([, range]) => range === null)) flaws.push("range");
  if (seed === null || count === null || flaws.length > 0) return { ok: false, flaws };
  const filled = ranges.flatMap(([key, range]) =>
    range && Object.keys(range).length > 0 ? [[key, range] as const] : [],
  );
  return { ok: true, generator: { seed, count, sizes: known, ranges: Object.fromEntries(filled) } };
}

function fieldsOf(type: string): RangeField[] {
  const depth = type.match(/\[\]|List</g)?.length ?? 0;
  const base = type.replace(/\[\]|List<|>/g, "");
  const isText = base === "string" || base === "char";
  const isList = depth > 0 || !SCALARS.has(base);
  return [
    ...(isText ? ["alphabet" as const] : base === "boolean" ? [] : ["low" as const, "high" as const]),
    ...(isList || base === "string" ? ["length" as const] : []),
    ...(depth > 1 ? ["inner" as const] : []),
    ...(isList ? ["sorted" as const, "distinct" as const] : []),
  ];
}

const SCALARS = new Set(["int", "long", "double", "boolean", "char", "string"]);

/** Null: something in it is no number. */
function rangeIn(text: RangeText, fields: RangeField[]): ValueRange | null {
  const range: ValueRange = {};
  for (const field of fields) {
    if (field === "sorted" || field === "distinct") {
      if (text[field]) range[field] = true;
      continue;
    }
    const typed = text[field] ?? "";
    if (field === "alphabet" ? typed === "" : typed.trim() === "") continue;
    if (field === "alphabet") {
      range.alphabet = typed.slice(0, 200);
      continue;
    }
    const value = field === "low" || field === "high" ? figure(typed) : whole(typed, 0, LONGEST[field]);
    if (value === null) return null;
    range[field] = value;
  }
  return range.low !== undefined && range.high !== undefined && range.low > range.high ? null : range;
}

const LONGEST = { length: 200_000, inner: 10_000 };

function figure(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

function whole(text: string, low: number, high: number): number | null {
  const value = text.trim() === "" ? null : figure(text);
  return value !== null && Number.isInteger(value) && value >= low && value <= high ? value : null;
}
