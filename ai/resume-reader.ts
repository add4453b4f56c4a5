import type { When } from "../domain/resume/months.ts";
import { experience, readByRules } from "../domain/resume/read-by-rules.ts";
import type { ResumeReading } from "../domain/resume/resume.ts";
import { askModel } from "./evaluation/ask-model.ts";
import type { NamedModel } from "./models.ts";
import { RESUME_SYSTEM, resumePrompt } from "./prompts/resume-reader.ts";
import { Listing, readListing } from "./resume/listing.ts";
import { verified } from "./resume/verified.ts";

/** `by`: "rules", or the model's name where any of it is the model's. */
export type ResumeRead = { reading: ResumeReading; by: string; tokens: number };
type ReadOptions = { today: When; signal: AbortSignal; timeoutMs?: number };

/**
 * What a résumé says: by rule, and by the model where there is one. Of the model's lists only those count whose items stand in
 * the lines they cite; years of work are always counted here. `lines` come without the person.
 */
export async function readResume(
  model: NamedModel | null,
  lines: readonly string[],
  { today, signal, timeoutMs = 20_000 }: ReadOptions,
): Promise<ResumeRead> {
  const rules = readByRules(lines, today);
  if (!model) return { reading: rules, by: "rules", tokens: 0 };
  let tokens = 0;
  const question = {
    instructions: RESUME_SYSTEM,
    prompt: resumePrompt(lines),
    schema: Listing,
    name: "resume",
  };
  const spend = (more: number) => {
    tokens += more;
  };
  const asked = await askModel(model, question, { structured: true, signal, timeoutMs, spend });
  const listing = asked.ok ? readListing(asked.text) : null;
  if (!listing) return { reading: rules, by: "rules", tokens };
  const { roles, skills, education } = verified(listing, lines);
  if (!roles && !skills && !education) return { reading: rules, by: "rules", tokens };
  const reading = {
    roles: roles ?? rules.roles,
    skills: skills ?? rules.skills,
    education: education ?? rules.education,
  };
  return { reading: { ...reading, ...experience(reading.roles, lines, today) }, by: model.name, tokens };
}
