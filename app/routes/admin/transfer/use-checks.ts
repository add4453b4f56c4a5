import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import * as v from "valibot";
import { jobNow, startJob } from "../question/question-client.ts";

export type Unchecked = { id: string; slug: string; title: string; has_draft: boolean };
/** `lost`: the check was not begun or broke off. */
export type CheckState = "waiting" | "checking" | "passed" | "failed" | "lost";

const EVERY_MS = 1500;
const Result = v.object({ passed: v.boolean() });

/** Checks questions one after the other, so that whoever edits one meanwhile need not wait behind them. */
export function useChecks() {
  const [states, setStates] = useState<Record<string, CheckState>>({});
  const [running, setRunning] = useState(false);
  const { revalidate } = useRevalidator();
  const round = useRef(0);
  useEffect(
    () => () => {
      round.current++;
    },
    [],
  );
  const begin = async (ids: string[]) => {
    const own = ++round.current;
    const isOver = () => round.current !== own;
    const say = (id: string, state: CheckState) => setStates((before) => ({ ...before, [id]: state }));
    setStates(Object.fromEntries(ids.map((id) => [id, "waiting" as const])));
    setRunning(true);
    for (const id of ids) {
      say(id, "checking");
      const state = await check(id, isOver);
      if (isOver()) return;
      say(id, state);
    }
    setRunning(false);
    revalidate();
  };
  const stop = () => {
    round.current++;
    setRunning(false);
    setStates((before) =>
      Object.fromEntries(
        Object.entries(before).filter(([, state]) => state !== "waiting" && state !== "checking"),
      ),
    );
    revalidate();
  };
  return { states, running, begin, stop };
}

/** The live version of a question, which is what a check looks at where there is no draft. */
async function check(id: string, isOver: () => boolean): Promise<CheckState> {
  const begun = await startJob(id, { kind: "PUBLISH_CHECK", revision: 0 });
  if (!begun.ok) return "lost";
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    if (isOver()) return "lost";
    const job = await jobNow(id, begun.value.id);
    if (!job || job.status === "RUNNING") continue;
    const result = v.safeParse(Result, job.result);
    if (job.status !== "DONE" || !result.success) return "lost";
    return result.output.passed ? "passed" : "failed";
  }
}
