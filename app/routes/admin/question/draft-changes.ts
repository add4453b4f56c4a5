import type { DraftCase, DraftField } from "../../../../domain/authoring/draft.ts";
import type { CaseChange, DraftEdit, WireCase, WireDraft } from "../../../../domain/authoring/wire.ts";
import { sameValue } from "./same-value.ts";

export type Changes = DraftEdit["changes"];
/** What an edit may change. */
export type EditedField = Exclude<DraftField, "type" | "format">;

/** The draft with whole fields replaced; a kept case that is not there any more is left out. */
export function withChanges(draft: WireDraft, { cases, ...fields }: Changes): WireDraft {
  const next: WireDraft = { ...draft, ...defined(fields) };
  if (!cases) return next;
  const known = new Map(draft.cases.map((one) => [one.id, one]));
  return {
    ...next,
    cases: cases.flatMap((change) => {
      if (!("kept" in change)) return [wireCase(change)];
      const at = known.get(change.id);
      return at ? [at.is_sample === change.is_sample ? at : { ...at, is_sample: change.is_sample }] : [];
    }),
  };
}

/** The fields in which two drafts differ. */
export const differing = (a: WireDraft, b: WireDraft): EditedField[] =>
  fieldsOf(a).filter((field) => !sameValue(a[field], b[field]));

/** The fields of `draft` as an edit of `base`: cases whose text the server has go without it. */
export function changesOf(base: WireDraft, draft: WireDraft, fields: EditedField[]): Changes {
  const changes = Object.fromEntries(
    fields.filter((field) => field !== "cases").map((field) => [field, draft[field]]),
  ) as Changes;
  return fields.includes("cases") ? { ...changes, cases: caseChanges(base.cases, draft.cases) } : changes;
}

/** The named fields from one draft, all others from another. */
export function combined(draft: WireDraft, others: WireDraft, fields: EditedField[]): WireDraft {
  const own = Object.fromEntries(fields.map((field) => [field, draft[field]])) as Partial<WireDraft>;
  return { ...others, ...own };
}

/** Fields that say something else, whatever ids their cases have: a version that was published has new ones. */
export const saysOther = (a: WireDraft, b: WireDraft): EditedField[] =>
  differing({ ...a, cases: a.cases.map(unnamed) }, { ...b, cases: b.cases.map(unnamed) });

/** The cases with what the server has of each text that is cut here; `lost`: cut ones that it does not have any more. */
export function rebound(cases: WireCase[], server: WireCase[]): { cases: WireCase[]; lost: number } {
  const known = new Map(server.map((one) => [one.id, one]));
  const left = cases.flatMap((one) => {
    if (!one.cut) return [one];
    const at = known.get(one.id) ?? server.find((other) => sameText(one, other));
    return at ? [{ ...at, is_sample: one.is_sample }] : [];
  });
  return { cases: left, lost: cases.length - left.length };
}

const unnamed = (one: WireCase): WireCase => ({ ...one, id: "" });

const sameText = (a: WireCase, b: WireCase) =>
  a.bytes === b.bytes && a.input === b.input && a.expected_output === b.expected_output;

export const wireCase = ({ id, input, expected_output, is_sample }: DraftCase): WireCase => ({
  id,
  input,
  expected_output,
  is_sample,
  cut: false,
  bytes: bytesOf(input) + bytesOf(expected_output),
});

/** The cases as they are, on their way back. */
export const keptCase = ({ id, is_sample }: WireCase): CaseChange => ({ id, is_sample, kept: true });

function caseChanges(base: WireCase[], cases: WireCase[]): CaseChange[] {
  const known = new Map(base.map((one) => [one.id, one]));
  return cases.map((one) => {
    const at = known.get(one.id);
    const same = at && (one.cut || (at.input === one.input && at.expected_output === one.expected_output));
    const { id, input, expected_output, is_sample } = one;
    return same ? keptCase(one) : { id, input, expected_output, is_sample };
  });
}

const fieldsOf = (draft: WireDraft) =>
  (Object.keys(draft) as DraftField[]).filter(
    (field): field is EditedField => field !== "type" && field !== "format",
  );

const defined = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text).length;
