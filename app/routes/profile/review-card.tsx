import { Form } from "@remix-run/react";
import { CircleAlert } from "lucide-react";
import { areYearsCounted } from "../../../domain/resume/counted-years.ts";
import type { ResumeParsed } from "../../../domain/resume/resume.ts";
import { useFormat } from "../../format.ts";
import { profile } from "../../strings/profile.ts";
import { resume } from "../../strings/resume.ts";
import type { CorrectionErrors } from "./correction-form.ts";
import { SkillChips, TextField } from "./fields.tsx";
import { Jobs, Studies } from "./review-rows.tsx";
import { SaveBar, type SaveState } from "./save-bar.tsx";
import { Sent, type SentFields, useSent } from "./sent-fields.ts";
import { SourceLine } from "./source-line.tsx";

const words = resume.review;
type ReviewCardProps = {
  resume: ResumeParsed;
  /** As it was sent, where that was refused. */
  sent: SentFields | null;
  errors: CorrectionErrors;
  state: SaveState;
  onChange: () => void;
};

/** What was understood, each item under the line it came from, to be mended and confirmed. */
export function ReviewCard({ sent, ...shown }: ReviewCardProps) {
  return (
    <Sent.Provider value={sent}>
      <Review {...shown} />
    </Sent.Provider>
  );
}

function Review({ resume: parsed, errors, state, onChange }: Omit<ReviewCardProps, "sent">) {
  const format = useFormat();
  const sent = useSent();
  const { confirmed_at, read_by } = parsed;
  return (
    <Form
      method="post"
      className="card stack gap-6"
      aria-labelledby="h-review"
      onChange={onChange}
      noValidate
      id="review"
    >
      <input type="hidden" name="intent" value="correct" />
      <input type="hidden" name="id" value={parsed.id} />
      <div className="stack gap-2">
        <div className="row between">
          <h2 id="h-review">{words.title}</h2>
          <span className={confirmed_at ? "badge success" : "badge warning"}>
            {confirmed_at ? words.confirmed(format.date(confirmed_at)) : words.open}
          </span>
        </div>
        <p className="small muted">
          {words.lead} {read_by === "rules" ? words.byRules : words.byModel(read_by)}
        </p>
      </div>
      {errors.server ? (
        <div className="notice danger" role="alert">
          <CircleAlert className="icon" aria-hidden />
          <p>{errors.server}</p>
        </div>
      ) : null}
      <Years parsed={parsed} error={errors.experience_years} />
      <Skills parsed={parsed} error={errors.skills} />
      <Jobs roles={parsed.roles} errors={errors} />
      <Studies education={parsed.education} errors={errors} />
      <label className="row small">
        <input
          type="checkbox"
          name="to_profile"
          defaultChecked={sent.isOn("to_profile", confirmed_at === null)}
        />
        {words.toProfile}
      </label>
      <SaveBar state={state} label={words.confirm} busy={words.confirming} />
    </Form>
  );
}

function Years({ parsed, error }: { parsed: ResumeParsed; error: string | undefined }) {
  const { experience_years: years, years_source } = parsed;
  const sent = useSent();
  return (
    <div className="stack gap-2 max-w-80">
      <TextField
        name="experience_years"
        id="resume_years"
        label={words.years}
        hint={
          years === null ? words.yearsNone : areYearsCounted(parsed) ? words.yearsCounted : profile.yearsHint
        }
        value={sent.text("experience_years", years === null ? "" : String(years))}
        error={error}
        numeric
        optional={false}
      />
      <SourceLine source={years_source} />
    </div>
  );
}

function Skills({ parsed, error }: { parsed: ResumeParsed; error: string | undefined }) {
  const sent = useSent();
  const sources = [...new Set(parsed.skills.map(({ source }) => source))];
  return (
    <fieldset className="stack gap-4" aria-describedby={error ? "resume_skills-error" : undefined}>
      <legend className="label">{words.skills}</legend>
      {parsed.skills.length === 0 ? <p className="hint">{words.skillsNone}</p> : null}
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
        {sources.map((source) => (
          <div key={source} className="stack gap-2">
            {source === null ? <p className="hint">{words.added}</p> : <SourceLine source={source} />}
            <SkillChips
              names={parsed.skills.filter((skill) => skill.source === source).map(({ name }) => name)}
            />
          </div>
        ))}
      </div>
      <TextField
        name="more_skills"
        id="resume_skills"
        label={words.skillsMore}
        hint={words.skillsMoreHint}
        value={sent.text("more_skills", "")}
        error={error}
      />
    </fieldset>
  );
}
