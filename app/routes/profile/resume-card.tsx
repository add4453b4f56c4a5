import { useSubmit } from "@remix-run/react";
import { Download, Trash2 } from "lucide-react";
import { useState } from "react";
import type { ResumeParsed } from "../../../domain/resume/resume.ts";
import { ConfirmWhenAsked } from "../../components/confirm-when-asked.tsx";
import { useFormat } from "../../format.ts";
import { resume as words } from "../../strings/resume.ts";
import { ResumePaste, ResumeUpload } from "./resume-upload.tsx";

export type PasteRefusal = { text: string; message: string } | null;

/** The file: put one in, get it back, put another in its place, delete it. */
export function ResumeCard({ resume, paste }: { resume: ResumeParsed | null; paste: PasteRefusal }) {
  return (
    <section className="card stack" aria-labelledby="h-resume" id="resume">
      <h2 id="h-resume">{words.title}</h2>
      <p className="small muted">{words.lead}</p>
      {resume ? <Kept resume={resume} /> : null}
      <ResumeUpload label={resume ? words.replace : words.choose} told={words.read} />
      <ResumePaste text={paste?.text ?? ""} error={paste?.message} open={paste !== null} />
    </section>
  );
}

function Kept({ resume }: { resume: ResumeParsed }) {
  const format = useFormat();
  const { kind, pages, bytes, uploaded_at } = resume.file;
  const size = words.kilobytes(format.number(Math.max(1, Math.round(bytes / 1024))));
  return (
    <div className="row gap-x-4 gap-y-2">
      <p className="grow basis-60">{words.file(kind, pages, size, format.date(uploaded_at))}</p>
      <div className="row">
        <a className="btn" href="/api/resume" download>
          <Download className="icon" aria-hidden />
          {words.download}
        </a>
        <Remove />
      </div>
    </div>
  );
}

function Remove() {
  const [asking, setAsking] = useState(false);
  const submit = useSubmit();
  return (
    <>
      <form
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          setAsking(true);
        }}
      >
        <input type="hidden" name="intent" value="remove" />
        <button type="submit" className="btn">
          <Trash2 className="icon" aria-hidden />
          {words.remove}
        </button>
      </form>
      <ConfirmWhenAsked
        open={asking}
        title={words.removeTitle}
        text={words.removeText}
        stay={words.keep}
        confirm={words.remove}
        danger
        onClose={() => setAsking(false)}
        onConfirm={() => submit({ intent: "remove" }, { method: "post" })}
      />
    </>
  );
}
