import { useCallback, useEffect, useRef, useState } from "react";
import type { JobRequest } from "../../../../domain/authoring/job.ts";
import type { Job } from "../../../../domain/authoring/wire.ts";
import { editor } from "../../../strings/admin-editor.ts";
import { useEditor } from "./editor-context.ts";
import { cancelJob, jobNow, startJob } from "./question-client.ts";

const EVERY_MS = 1200;

/** Why a job was not begun: the draft could not be saved, or the server's sentence. */
export type NotBegun = { unsaved: true } | { message: string };
type Kind = JobRequest["kind"];
type RequestOf<K extends Kind> = Omit<Extract<JobRequest, { kind: K }>, "revision">;

/** Long work on the question: begun on what is saved, and followed as long as the page is looked at. */
export function useJob<K extends Kind>(newest: Job | null) {
  const { id, saved } = useEditor();
  const [job, setJob] = useState(newest);
  const [seen, setSeen] = useState(newest);
  const [beginning, setBeginning] = useState(false);
  const [notBegun, setNotBegun] = useState<NotBegun | null>(null);
  const alive = useRef(true);
  if (newest !== seen) {
    setSeen(newest);
    // The page's data may be older than what was asked for here.
    if (newest && (!job || newest.id === job.id || newest.created_at > job.created_at)) setJob(newest);
  }
  const runningId = job?.status === "RUNNING" ? job.id : null;
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  useEffect(() => {
    if (!runningId) return;
    let left = false;
    let timer = 0;
    const look = async () => {
      clearTimeout(timer);
      const now = document.visibilityState === "visible" ? await jobNow(id, runningId) : null;
      if (left) return;
      if (now) setJob(now);
      if (now?.status !== undefined && now.status !== "RUNNING") return;
      timer = window.setTimeout(look, EVERY_MS);
    };
    const seenAgain = () => void look();
    timer = window.setTimeout(look, EVERY_MS / 4);
    document.addEventListener("visibilitychange", seenAgain);
    return () => {
      left = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", seenAgain);
    };
  }, [id, runningId]);
  const begin = useCallback(
    async (request: RequestOf<K>) => {
      setBeginning(true);
      setNotBegun(null);
      const revision = await saved();
      const begun =
        revision === null ? null : await startJob(id, { ...request, revision } as unknown as JobRequest);
      const now = begun?.ok ? await jobNow(id, begun.value.id) : null;
      if (!alive.current) return;
      if (now) setJob(now);
      else
        setNotBegun(
          begun === null ? { unsaved: true } : { message: begun.ok ? editor.unreachable : begun.message },
        );
      setBeginning(false);
    },
    [id, saved],
  );
  const stop = useCallback(async () => {
    if (!runningId) return;
    await cancelJob(id, runningId);
    const now = await jobNow(id, runningId);
    if (alive.current && now) setJob(now);
  }, [id, runningId]);
  const forget = useCallback(() => {
    setJob(null);
    setNotBegun(null);
  }, []);
  return { job, beginning, notBegun, begin, stop, forget };
}
