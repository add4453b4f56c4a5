import { useEffect, useState } from "react";
import type { InterviewView } from "../../live/interview-store.ts";
import type { Pane } from "./panes.tsx";

export type News = Record<Pane, number>;

/** How much is new in each pane since it was last looked at; only narrow screens show it. */
export function useNews({ state, notices }: InterviewView, shown: Pane): News {
  const counts: News = {
    problem: state
      ? state.rounds.length + state.rounds.reduce((sum, round) => sum + round.hints.length, 0)
      : 0,
    chat: (state?.messages.filter((message) => message.role === "ASSISTANT").length ?? 0) + notices.length,
    code: 0,
    results: state?.runs.filter((run) => run.finishedAt !== null).length ?? 0,
  };
  const [seen, setSeen] = useState<News | null>(null);
  const current = counts[shown];
  const ready = state !== null;
  // What is new counts from the moment the room is known.
  useEffect(() => {
    if (ready) setSeen((before) => (before ? { ...before, [shown]: current } : counts));
  }, [ready, shown, current]);
  const fresh = (pane: Pane) =>
    pane === shown ? 0 : Math.max(0, counts[pane] - (seen?.[pane] ?? counts[pane]));
  return { problem: fresh("problem"), chat: fresh("chat"), code: 0, results: fresh("results") };
}
