import { MAX_RESUME_BYTES, RESUME_REFUSALS, type ResumeRefusal } from "../../../domain/resume/refusal.ts";
import { problems } from "../../strings/problems.ts";
import { resume } from "../../strings/resume.ts";

export type Sent = { ok: true; jobs: number; skills: number } | { ok: false; message: string };

/** Sends a file as the person's résumé; a refusal comes as a sentence to show. */
export async function sendResume(file: Blob): Promise<Sent> {
  if (file.size > MAX_RESUME_BYTES) return { ok: false, message: refused("too_large") };
  if (file.size === 0) return { ok: false, message: refused("empty") };
  try {
    const answer = await fetch("/api/resume", {
      method: "PUT",
      // What it is shows in its bytes.
      headers: { "content-type": "application/octet-stream" },
      body: file,
    });
    if (answer.status === 401) return { ok: false, message: resume.signedOut };
    const body: unknown = await answer.json();
    return answer.ok ? countsIn(body) : { ok: false, message: messageIn(body) };
  } catch {
    return { ok: false, message: resume.offline };
  }
}

function countsIn(body: unknown): Sent {
  const parsed = field(body, "resume_parsed");
  const count = (name: string) => {
    const list = field(parsed, name);
    return Array.isArray(list) ? list.length : 0;
  };
  return { ok: true, jobs: count("roles"), skills: count("skills") };
}

const refused = (code: ResumeRefusal): string =>
  problems.refused({ code, message: RESUME_REFUSALS[code] }, resume.offline);

function messageIn(body: unknown): string {
  const error = field(body, "error");
  const [code, message] = [field(error, "code"), field(error, "message")];
  if (typeof code !== "string" || typeof message !== "string") return resume.offline;
  return problems.refused({ code, message }, resume.offline);
}

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
