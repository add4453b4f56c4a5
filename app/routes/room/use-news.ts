import { useEffect, useState } from "react";
import type { Round } from "../../../domain/room/state.ts";
import type { InterviewView } from "../../live/interview-store.ts";
import type { Pane } from "./layout.ts";

export type News = Record<Pane, number>;

/** How much is new in each pane since it was last looked at; only narrow screens show it. */
export function useNews(view: InterviewView, shown: Pane): News {
  const counts = newsCounts(view);
  const [seen, setSeen] = useState<News | null>(null);
  const current = counts[shown];
  const ready = view.state !== null;
  // What is new counts from the moment the room is known.
  useEffect(() => {
    if (ready) setSeen((before) => (before ? { ...before, [shown]: current } : counts));
  }, [ready, shown, current]);
  const fresh = (pane: Pane) =>
    pane === shown ? 0 : Math.max(0, counts[pane] - (seen?.[pane] ?? counts[pane]));
  return {
    problem: fresh("problem"),
    chat: fresh("chat"),
    code: 0,
    results: fresh("results"),
    notes: 0,
  };
}

/** What each pane holds that the candidate did not put there. */
export function newsCounts({ state, notices }: Pick<InterviewView, "state" | "notices">): News {
  const said = state?.messages.filter((message) => message.role === "ASSISTANT").length ?? 0;
  return {
    problem: state?.rounds.reduce((sum, round) => sum + 1 + round.hints.length + told(round), 0) ?? 0,
    chat: said + notices.length,
    code: 0,
    results: state?.runs.filter((run) => run.finishedAt !== null).length ?? 0,
    notes: 0,
  };
}

/** What came to light in the round: stages of a scenario, the answer of a choice, the twist of a design. */
function told({ task }: Round): number {
  switch (task.kind) {
    case "coding":
      return 0;
    case "mcq":
      return task.key ? 1 : 0;
    case "scenario":
      return task.stages.length;
    case "design":
      return task.twist ? 1 : 0;
    default:
      return task satisfies never;
  }
}
