import { Form, useRevalidator } from "@remix-run/react";
import { CircleAlert, FileCheck, FileUp } from "lucide-react";
import { useRef, useState } from "react";
import { resume as words } from "../../strings/resume.ts";
import { sendResume } from "./send-resume.ts";

const ACCEPTED = ".pdf,.docx,.txt,.md,application/pdf,text/plain";

type Upload =
  | { at: "rest" }
  | { at: "reading" }
  | { at: "refused"; message: string }
  | { at: "read"; message: string };

type ResumeUploadProps = {
  label: string;
  primary?: boolean;
  /** Where nothing else on the page says so: what is told of a file that was read. */
  told?: (jobs: number, skills: number) => string;
};

/** A button that takes a file and reads it at once; below it, where scripts do not run too, room for its text. */
export function ResumeUpload({ label, primary = false, told }: ResumeUploadProps) {
  const input = useRef<HTMLInputElement>(null);
  const [upload, setUpload] = useState<Upload>({ at: "rest" });
  const { revalidate } = useRevalidator();
  const take = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    setUpload({ at: "reading" });
    const sent = await sendResume(file);
    if (!sent.ok) return setUpload({ at: "refused", message: sent.message });
    setUpload({ at: "read", message: told?.(sent.jobs, sent.skills) ?? "" });
    revalidate();
  };
  const message = upload.at === "refused" ? upload.message : null;
  return (
    <div className="stack gap-3">
      <div className="row">
        <input
          ref={input}
          type="file"
          hidden
          accept={ACCEPTED}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // The same file may be chosen again.
            currentTarget.value = "";
          }}
        />
        <button
          type="button"
          className={primary ? "btn primary" : "btn"}
          aria-disabled={upload.at === "reading"}
          onClick={() => upload.at !== "reading" && input.current?.click()}
        >
          <FileUp className="icon" aria-hidden />
          {label}
        </button>
        <output className="small">
          {upload.at === "reading" ? words.reading : null}
          {upload.at === "read" && upload.message ? (
            <span className="row gap-1 tone-success">
              <FileCheck className="icon" aria-hidden />
              {upload.message}
            </span>
          ) : null}
        </output>
      </div>
      {message ? (
        <div className="notice danger" role="alert">
          <CircleAlert className="icon" aria-hidden />
          <p>{message}</p>
        </div>
      ) : null}
    </div>
  );
}

/** The way in for those whose file cannot be read, and for pages without scripts. */
export function ResumePaste({
  text,
  error,
  open,
}: {
  text: string;
  error: string | undefined;
  open: boolean;
}) {
  return (
    <details open={open}>
      <summary>{words.paste}</summary>
      <Form method="post" className="stack gap-3 mt-3">
        <input type="hidden" name="intent" value="paste" />
        <div className="field">
          <label htmlFor="resume_text">{words.pasteLabel}</label>
          <textarea
            className="input"
            id="resume_text"
            name="resume_text"
            rows={8}
            defaultValue={text}
            maxLength={MAX_PASTE}
            aria-describedby={error ? "resume_text-hint resume_text-error" : "resume_text-hint"}
            aria-invalid={error ? true : undefined}
          />
          <p className="hint" id="resume_text-hint">
            {words.pasteHint}
          </p>
          {error ? (
            <p className="error" id="resume_text-error" role="alert">
              <CircleAlert className="icon" aria-hidden />
              {error}
            </p>
          ) : null}
        </div>
        <div>
          <button type="submit" className="btn">
            {words.pasteSend}
          </button>
        </div>
      </Form>
    </details>
  );
}

/** A form holds 64 KB, in which a sign may take up to nine bytes, and seldom takes three. */
export const MAX_PASTE = 20_000;
