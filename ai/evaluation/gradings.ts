import type { Evidence } from "../../domain/feedback.ts";
import { majority } from "../../domain/scoring/gradings.ts";
import type { Check } from "../../domain/scoring/rubric.ts";
import type { RoundRecord } from "../brief.ts";
import type { NamedModel } from "../models.ts";
import type { Answer } from "./answer.ts";
import type { AskOptions } from "./ask-model.ts";
import { type Grading, gradeByModel, gradedBy } from "./model-grading.ts";

/** Where gradings wait for the others of their round, so that a retry asks only for those that are missing. */
export interface GradingShelf {
  all(): Grading[];
  add(grading: Grading): void;
  /** Notes tokens that were spent on what came to nothing. */
  lose(tokens: number): void;
  lost(): number;
}
/** `lost`: tokens of tries that came to nothing, earlier ones too. */
export type Gradings = { ok: true; gradings: Grading[]; lost: number } | { ok: false; message: string };

/** So many gradings side by side; more than half of them are enough. */
export async function gradings(
  model: NamedModel,
  record: RoundRecord,
  wanted: number,
  { shelf, ...options }: AskOptions & { shelf?: GradingShelf | undefined },
): Promise<Gradings> {
  const by = gradedBy(model);
  const kept = (shelf?.all() ?? []).filter((one) => one.by.model === by.model && one.by.prompt === by.prompt);
  const have = kept.slice(0, wanted);
  let lost = shelf?.lost() ?? 0;
  const asked = await Promise.all(
    Array.from({ length: wanted - have.length }, async () => {
      let spent = 0;
      const spend = (tokens: number) => {
        spent += tokens;
      };
      try {
        const result = await gradeByModel(model, record, { ...options, spend });
        if (result.ok) {
          spent = 0;
          shelf?.add(result.grading);
        }
        return result;
      } finally {
        lost += spent;
        if (spent > 0) shelf?.lose(spent);
      }
    }),
  );
  const all = [...have, ...asked.flatMap((one) => (one.ok ? [one.grading] : []))];
  if (all.length * 2 > wanted) return { ok: true, gradings: all, lost };
  const failure = asked.find((one) => !one.ok);
  return { ok: false, message: failure && !failure.ok ? failure.message : "The round was not graded." };
}

/** Each check as most gradings answer it, with the evidence that they give for it. */
export function agreed(checks: readonly Check[], samples: Answer[][]): Answer[] {
  return checks.flatMap(({ id }) => {
    const answers = samples.flatMap((sample) => sample.filter((answer) => answer.id === id));
    const holds = majority(answers.map((answer) => answer.holds));
    const evidence = answers.filter((answer) => answer.holds === holds).flatMap((answer) => answer.evidence);
    return answers.length ? [{ id, holds, evidence: holds === null ? [] : distinct(evidence) }] : [];
  });
}

/** One of several that say the same, and a sentence rather than a part of it that another grading quotes. */
function distinct(evidence: Evidence[]): Evidence[] {
  const longestFirst = evidence.toSorted((a, b) => (b.quote?.length ?? 0) - (a.quote?.length ?? 0));
  return longestFirst.filter(
    (one, index) => !longestFirst.slice(0, index).some((other) => covers(other, one)),
  );
}

const covers = (one: Evidence, other: Evidence): boolean =>
  one.record_id === other.record_id &&
  (other.quote === null ? one.quote === null : (one.quote ?? "").includes(other.quote));
