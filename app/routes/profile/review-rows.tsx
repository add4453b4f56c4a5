import type { ReactNode } from "react";
import type { ResumeEducation, ResumeRole } from "../../../domain/resume/resume.ts";
import { resume } from "../../strings/resume.ts";
import type { CorrectionErrors } from "./correction-form.ts";
import { TextField } from "./fields.tsx";
import { useSent } from "./sent-fields.ts";
import { SourceLine } from "./source-line.tsx";

const words = resume.review;
const NEW_ROLE: ResumeRole = {
  title: null,
  company: null,
  start: null,
  end: null,
  current: false,
  source: null,
};
const NEW_STUDY: ResumeEducation = { degree: null, school: null, year: null, source: null };

/** The jobs that were understood, and an empty one to add. */
export function Jobs({ roles, errors }: { roles: readonly ResumeRole[]; errors: CorrectionErrors }) {
  return (
    <section className="stack gap-4" aria-labelledby="h-jobs">
      <h3 id="h-jobs">{words.jobs}</h3>
      <input type="hidden" name="role_known" value={roles.length} />
      {roles.map((role, at) => (
        <Row key={rowKey(role, at)} kind="role" at={at} legend={words.job(at + 1)} source={role.source} known>
          <JobFields role={role} at={at} errors={errors} />
        </Row>
      ))}
      <Added label={words.addJob} open={hasErrors(errors, `role_${roles.length}_`)}>
        <Row kind="role" at={roles.length} legend={words.newJob} source={null}>
          <JobFields role={NEW_ROLE} at={roles.length} errors={errors} />
        </Row>
      </Added>
    </section>
  );
}

/** The degrees that were understood, and an empty one to add. */
export function Studies({
  education,
  errors,
}: {
  education: readonly ResumeEducation[];
  errors: CorrectionErrors;
}) {
  return (
    <section className="stack gap-4" aria-labelledby="h-education">
      <h3 id="h-education">{words.education}</h3>
      <input type="hidden" name="study_known" value={education.length} />
      {education.map((study, at) => (
        <Row
          key={rowKey(study, at)}
          kind="study"
          at={at}
          legend={words.study(at + 1)}
          source={study.source}
          known
        >
          <StudyFields study={study} at={at} errors={errors} />
        </Row>
      ))}
      <Added label={words.addStudy} open={hasErrors(errors, `study_${education.length}_`)}>
        <Row kind="study" at={education.length} legend={words.newStudy} source={null}>
          <StudyFields study={NEW_STUDY} at={education.length} errors={errors} />
        </Row>
      </Added>
    </section>
  );
}

function JobFields({ role, at, errors }: { role: ResumeRole; at: number; errors: CorrectionErrors }) {
  const sent = useSent();
  const field = (name: "title" | "company" | "start" | "end", label: string, hint?: string) => (
    <TextField
      name={`role_${at}_${name}`}
      label={label}
      {...(hint && { hint })}
      value={sent.text(`role_${at}_${name}`, role[name] ?? "")}
      error={errors[`role_${at}_${name}`]}
      optional={false}
    />
  );
  return (
    <>
      <div className="options two">
        {field("title", words.jobTitle)}
        {field("company", words.jobCompany)}
        {field("start", words.start, words.monthHint)}
        {field("end", words.end, words.monthHint)}
      </div>
      <label className="row small">
        <input
          type="checkbox"
          name={`role_${at}_current`}
          defaultChecked={sent.isOn(`role_${at}_current`, role.current)}
        />
        {words.current}
      </label>
    </>
  );
}

function StudyFields({
  study,
  at,
  errors,
}: {
  study: ResumeEducation;
  at: number;
  errors: CorrectionErrors;
}) {
  const sent = useSent();
  const field = (name: "degree" | "school" | "year", label: string) => (
    <TextField
      name={`study_${at}_${name}`}
      label={label}
      value={sent.text(`study_${at}_${name}`, study[name] === null ? "" : String(study[name]))}
      error={errors[`study_${at}_${name}`]}
      optional={false}
    />
  );
  return (
    <div className="options two">
      {field("degree", words.degree)}
      {field("school", words.school)}
      {field("year", words.year)}
    </div>
  );
}

type RowProps = {
  kind: "role" | "study";
  at: number;
  legend: string;
  source: string | null;
  known?: boolean;
  children: ReactNode;
};

function Row({ kind, at, legend, source, known = false, children }: RowProps) {
  const sent = useSent();
  return (
    <fieldset className="stack gap-3 border-t border-line pt-4">
      <legend className="label float-left w-full">{legend}</legend>
      {known && source === null ? <p className="hint">{words.added}</p> : <SourceLine source={source} />}
      {children}
      {known ? (
        <label className="row small">
          <input
            type="checkbox"
            name={`${kind}_${at}_out`}
            defaultChecked={sent.isOn(`${kind}_${at}_out`, false)}
          />
          {words.leaveOut}
        </label>
      ) : null}
    </fieldset>
  );
}

function Added({ label, open, children }: { label: string; open: boolean; children: ReactNode }) {
  return (
    <details open={open}>
      <summary>{label}</summary>
      <div className="mt-3">{children}</div>
    </details>
  );
}

const hasErrors = (errors: CorrectionErrors, prefix: string): boolean =>
  Object.keys(errors).some((name) => name.startsWith(prefix));

/** Of equal rows the number tells them apart. */
const rowKey = (row: object, at: number): string => `${at} ${JSON.stringify(row)}`;
