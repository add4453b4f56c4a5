import { CircleAlert, CircleCheck } from "lucide-react";
import { type FormEvent, useState } from "react";
import type { RegradeResult } from "../../../../domain/authoring/regrade-job.ts";
import { tryOut } from "../../../strings/try-out.ts";
import { useEditor } from "../question/editor-context.ts";
import { applyJob } from "../question/question-client.ts";

const words = tryOut.regrade.apply;

/** Tells the candidates whose answers stand otherwise by the question; the first grade stands. */
export function ApplyForm({ jobId, applied }: { jobId: string; applied: RegradeResult["applied"] }) {
  const { id } = useEditor();
  const [note, setNote] = useState("");
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState(applied);
  if (done)
    return (
      <output className="notice success">
        <CircleCheck className="icon" aria-hidden />
        <span>{words.done(done.rounds, done.version)}</span>
      </output>
    );
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    if (note.trim() === "") return setProblem(words.empty);
    setSending(true);
    const answer = await applyJob(id, jobId, note.trim());
    setSending(false);
    if (answer.ok) setDone(answer.value.applied);
    else setProblem(answer.message);
  };
  return (
    <form className="stack gap-3" onSubmit={send} noValidate>
      <h3>{words.title}</h3>
      <p className="small muted prose">{words.lead}</p>
      <div className="field">
        <label htmlFor="apply-note">{words.note}</label>
        <textarea
          className="input"
          id="apply-note"
          rows={2}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          aria-describedby={problem ? "apply-problem" : undefined}
          aria-invalid={problem ? true : undefined}
        />
        {problem ? (
          <span className="error" id="apply-problem" role="alert">
            <CircleAlert className="icon" aria-hidden />
            {problem}
          </span>
        ) : null}
      </div>
      <div className="row">
        <button type="submit" className="btn" aria-disabled={sending}>
          {sending ? words.sending : words.send}
        </button>
      </div>
    </form>
  );
}
