import { sampleOutcome } from "../../ai/authoring/sample-answer.ts";
import type { DesignContent } from "../../domain/authoring/content.ts";
import { draftOf } from "../../domain/authoring/conversion.ts";
import { sampleLines } from "../../domain/authoring/gate/sample-lines.ts";
import { BANK_NEEDS } from "../../domain/authoring/problems/needs.ts";
import { problemsOf } from "../../domain/authoring/problems.ts";

/** What is wrong with a system-design question of the bank, each with the place, by the gate that one from the editor passes. */
export async function checkDesign(content: DesignContent): Promise<string[]> {
  const { slug } = content.question;
  const problems = problemsOf(draftOf(content), { needs: BANK_NEEDS });
  const sample = await sampleOutcome(content);
  const lines = sampleLines({ problems, outcomes: {}, sample }, null);
  return [
    ...[...problems, ...sample.problems].map(({ field, message }) => `${slug}: ${field}: ${message}`),
    ...lines
      .slice(1)
      .flatMap(({ state, name, message }) => (state === "holds" ? [] : [`${slug}: ${name}: ${message}`])),
  ];
}
