import * as v from "valibot";
import { writtenDate } from "../../../domain/resume/dates.ts";
import { ResumeCorrection } from "../../../domain/resume/resume.ts";
import { resume as words } from "../../strings/resume.ts";
import { namesIn } from "./profile-form.ts";

/** Errors by the name of the field in the form. */
export type CorrectionErrors = Record<string, string>;
export type CorrectionParsed =
  | { ok: true; correction: ResumeCorrection }
  | { ok: false; errors: CorrectionErrors };

/**
 * What the candidate says is right, from the form: job `i` in `role_<i>_title` and so on. What is left out or left empty is
 * none. The numbers count what was understood; past them stands what was added.
 */
export function readCorrection(form: FormData): CorrectionParsed {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const known = { role: Number(text("role_known")), study: Number(text("study_known")) };
  const rows = (kind: "role" | "study", fields: readonly string[]) =>
    Array.from({ length: Math.min(known[kind], 60) + 1 }, (_, at) => at).filter(
      (at) => !form.has(`${kind}_${at}_out`) && fields.some((field) => text(`${kind}_${at}_${field}`)),
    );
  const from = (kind: "role" | "study", at: number) => (at < known[kind] ? at : null);
  const roles = rows("role", ["title", "company", "start", "end"]);
  const studies = rows("study", ["degree", "school", "year"]);
  const years = text("experience_years");
  const result = v.safeParse(ResumeCorrection, {
    id: text("id"),
    roles: roles.map((at) => {
      const current = form.has(`role_${at}_current`);
      return {
        title: text(`role_${at}_title`) || null,
        company: text(`role_${at}_company`) || null,
        start: dateIn(text(`role_${at}_start`)),
        end: current ? null : dateIn(text(`role_${at}_end`)),
        current,
        from: from("role", at),
      };
    }),
    skills: [...form.getAll("skills").map(String), ...namesIn(text("more_skills"))],
    education: studies.map((at) => ({
      degree: text(`study_${at}_degree`) || null,
      school: text(`study_${at}_school`) || null,
      year: text(`study_${at}_year`) ? Number(text(`study_${at}_year`)) : null,
      from: from("study", at),
    })),
    experience_years: years === "" ? null : Number(years),
    to_profile: form.has("to_profile"),
  });
  if (result.success) return { ok: true, correction: result.output };
  return { ok: false, errors: errorsOf(result.issues, { roles, education: studies }) };
}

/** As the API wants it; what is no date stays as it is and is refused. */
const dateIn = (text: string): string | null => (text ? (writtenDate(text) ?? text) : null);

type Issues = readonly { path?: readonly { key: unknown }[] | undefined }[];

function errorsOf(issues: Issues, rows: Record<string, number[]>): CorrectionErrors {
  const errors: CorrectionErrors = {};
  for (const { path = [] } of issues) {
    const [list, index, field] = path.map(({ key }) => String(key));
    const at = rows[list ?? ""]?.[Number(index)];
    if (list === "experience_years" || list === "skills") errors[list] = words.error[list];
    else if (list === "roles" && at !== undefined) errors[`role_${at}_${field ?? "end"}`] = roleError(field);
    else if (list === "education" && at !== undefined)
      errors[`study_${at}_${field ?? "degree"}`] = field === "year" ? words.error.year : words.error.length;
    else errors.server = words.error.server;
  }
  return errors;
}

function roleError(field: string | undefined): string {
  if (field === undefined) return words.error.order;
  return field === "start" || field === "end" ? words.error.month : words.error.length;
}
