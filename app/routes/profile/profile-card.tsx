import { Form } from "@remix-run/react";
import { CircleAlert } from "lucide-react";
import { profile as words } from "../../strings/profile.ts";
import { AboutFields, ExperienceFields, type FieldsProps, SkillFields } from "./fields.tsx";
import { SaveBar, type SaveState } from "./save-bar.tsx";

type ProfileCardProps = FieldsProps & { state: SaveState; onChange: () => void };

/** All that the candidate sets of the profile, in one form. */
export function ProfileCard({ values, errors, state, onChange }: ProfileCardProps) {
  return (
    <Form method="post" className="card stack gap-8" onChange={onChange} noValidate>
      <input type="hidden" name="intent" value="profile" />
      {errors.server ? (
        <div className="notice danger" role="alert">
          <CircleAlert className="icon" aria-hidden />
          <p>{errors.server}</p>
        </div>
      ) : null}
      <section className="stack gap-4" aria-labelledby="h-about">
        <h2 id="h-about">{words.about}</h2>
        <AboutFields values={values} errors={errors} />
      </section>
      <section className="stack gap-4" aria-labelledby="h-experience">
        <h2 id="h-experience">{words.experience}</h2>
        <ExperienceFields values={values} errors={errors} />
        <SkillFields values={values} errors={errors} />
      </section>
      <SaveBar state={state} label={words.save} busy={words.saving} />
    </Form>
  );
}
