import type { Draft, DraftCase, DraftChanges, DraftField } from "./draft.ts";
import { type CaseChange, type DraftEdit, SHOWN_CASE_CHARS, type WireCase, type WireDraft } from "./wire.ts";

/** `missing`: a case that the editor kept and that is not there any more. */
export type Applied = { ok: true; draft: Draft } | { ok: false; missing: string };

/** The draft with what an edit changes. */
export function applyEdit(draft: Draft, changes: DraftEdit["changes"]): Applied {
  const found = applied(draft.cases, changes);
  return found.ok ? { ok: true, draft: { ...draft, ...found.changes } } : found;
}

export type AppliedChanges = { ok: true; changes: DraftChanges } | { ok: false; missing: string };

/** Only the fields that change, with every case whole again. */
export function applied(
  cases: readonly DraftCase[],
  { cases: wanted, ...changes }: DraftEdit["changes"],
): AppliedChanges {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  if (!wanted) return { ok: true, changes: given };
  const known = new Map(cases.map((testCase) => [testCase.id, testCase]));
  const whole: DraftCase[] = [];
  for (const change of wanted) {
    const testCase = resolved(change, known);
    if (!testCase) return { ok: false, missing: change.id };
    whole.push(testCase);
  }
  return { ok: true, changes: { ...given, cases: whole } };
}

function resolved(change: CaseChange, known: Map<string, DraftCase>): DraftCase | null {
  if (!("kept" in change)) return change;
  const kept = known.get(change.id);
  return kept ? { ...kept, is_sample: change.is_sample } : null;
}

/** The draft as the editor is sent it. */
export const wireDraft = (draft: Draft): WireDraft => ({ ...draft, cases: draft.cases.map(wireCase) });

function wireCase(testCase: DraftCase): WireCase {
  const input = shown(testCase.input);
  const expected_output = shown(testCase.expected_output);
  return {
    ...testCase,
    input,
    expected_output,
    cut: input !== testCase.input || expected_output !== testCase.expected_output,
    bytes: bytesOf(testCase.input) + bytesOf(testCase.expected_output),
  };
}

const shown = (text: string) => (text.length > SHOWN_CASE_CHARS ? text.slice(0, SHOWN_CASE_CHARS) : text);

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text).length;

/** What all cases of a question may come to: more would not travel to the database and the runner as one. */
export const MAX_CASES_BYTES = 24 * 1024 * 1024;

export const casesBytes = (cases: readonly DraftCase[]): number =>
  cases.reduce((sum, { input, expected_output }) => sum + input.length + expected_output.length, 0);

/** The names of the fields that an edit changes. */
export const editedFields = (changes: DraftChanges): DraftField[] => Object.keys(changes) as DraftField[];
