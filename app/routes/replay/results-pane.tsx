import type { ReplayEventOf } from "../../../domain/replay/replay.ts";
import { replay as words } from "../../strings/replay.ts";
import { results } from "../../strings/results.ts";
import { RunView } from "../room/run-view.tsx";
import type { Player } from "./player.ts";
import { runOf } from "./run-of.ts";
import { useWatched } from "./use-watched.ts";

/** The last run of the question so far. */
export function ResultsPane({ player }: { player: Player }) {
  const asked = useWatched(player, () => player.standing().run?.asked ?? null);
  const judged = useWatched(player, () => player.standing().run?.judged ?? null);
  const { events } = player.replay;
  const run =
    asked === null
      ? null
      : runOf(
          events[asked] as ReplayEventOf<"run">,
          judged === null ? null : (events[judged] as ReplayEventOf<"judged">),
        );
  return (
    <section className="pane replay-pane-results" aria-label={results.label}>
      <h2 className="pane-head small">{results.results}</h2>
      <div
        className="scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {run ? (
          <RunView key={`${run.id}${run.status}`} run={run} progress={null} />
        ) : (
          <p className="muted pad">{words.noRun}</p>
        )}
      </div>
    </section>
  );
}
