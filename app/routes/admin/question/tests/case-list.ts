import type { DraftCase } from "../../../../../domain/authoring/draft.ts";
import type { CaseChange, WireCase } from "../../../../../domain/authoring/wire.ts";
import { keptCase } from "../draft-changes.ts";

/** The cases with one marked anew. Samples stand first, so it goes to where the two kinds meet. */
export function marked(cases: WireCase[], id: string, is_sample: boolean): CaseChange[] {
  const others = cases.filter((one) => one.id !== id).map(keptCase);
  const samples = others.filter((one) => one.is_sample).length;
  return others.toSpliced(samples, 0, { id, is_sample, kept: true });
}

export function moved(cases: WireCase[], from: number, to: number): CaseChange[] {
  const kept = cases.map(keptCase);
  const [one] = kept.splice(from, 1);
  return one ? kept.toSpliced(to, 0, one) : kept;
}

export const removed = (cases: WireCase[], at: number): CaseChange[] => cases.map(keptCase).toSpliced(at, 1);

/** The cases with new ones: samples after the samples, hidden ones at the end, or all at a place. */
export function withNew(cases: WireCase[], added: DraftCase[], at?: number): CaseChange[] {
  const kept = cases.map(keptCase);
  if (at !== undefined) return kept.toSpliced(at, 0, ...added);
  const samples = kept.filter((one) => one.is_sample).length;
  return [
    ...kept.slice(0, samples),
    ...added.filter((one) => one.is_sample),
    ...kept.slice(samples),
    ...added.filter((one) => !one.is_sample),
  ];
}

export const replaced = (cases: WireCase[], one: DraftCase): CaseChange[] =>
  cases.map((other) => (other.id === one.id ? one : keptCase(other)));
