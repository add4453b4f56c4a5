import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";

export type Unchecked = { id: string; slug: string; title: string; has_draft: boolean };
/** `lost`: the check was not begun or broke off. */
export type CheckState = "waiting" | "checking" | "passed" | "failed" | "lost";

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

/** What speaks of jobs comes with the first check; without it there is none. */
const check = async (id: string, isOver: () => boolean): Promise<CheckState> => {
  const part = await import("./check-question.ts").catch(() => null);
  return part ? part.checkQuestion(id, isOver) : "lost";
};
