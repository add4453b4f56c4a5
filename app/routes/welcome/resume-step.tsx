import { Form } from "@remix-run/react";
import { FileCheck } from "lucide-react";
import type { ResumeParsed } from "../../../domain/resume/resume.ts";
import { resume as resumeWords } from "../../strings/resume.ts";
import { welcome as words } from "../../strings/welcome.ts";
import type { PasteRefusal } from "../profile/resume-card.tsx";
import { ResumePaste, ResumeUpload } from "../profile/resume-upload.tsx";
import { pathOf } from "./steps.ts";

/** The last step: a résumé, or none. */
export function ResumeStep({ resume, paste }: { resume: ResumeParsed | null; paste: PasteRefusal }) {
  return (
    <div className="card stack gap-4">
      <p className="small muted">{resumeWords.lead}</p>
      {resume ? (
        <output className="notice success">
          <FileCheck className="icon" aria-hidden />
          <span className="grow">{resumeWords.readBefore(resume.roles.length, resume.skills.length)}</span>
        </output>
      ) : null}
      <ResumeUpload label={resume ? resumeWords.replace : resumeWords.choose} primary={!resume} />
      {resume ? null : <ResumePaste text={paste?.text ?? ""} error={paste?.message} open={paste !== null} />}
      <Form method="post" action={pathOf(3)} className="actions">
        <button type="submit" className="btn" name="intent" value="finish">
          {resume ? words.finish : words.skip}
        </button>
        {resume ? (
          <button type="submit" className="btn primary" name="intent" value="review">
            {words.review}
          </button>
        ) : null}
      </Form>
    </div>
  );
}
