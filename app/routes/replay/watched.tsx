import { later } from "../../components/later.tsx";
import { PartMissing } from "../../components/part-missing.tsx";
import { common } from "../../strings/common.ts";
import { replay as words } from "../../strings/replay.ts";
import "./replay.css";
import type { Player } from "./player.ts";
import type { Loading } from "./use-replay.ts";

const Watch = later<{ player: Player }>(async () => (await import("./watch.tsx")).Watch, {
  coming: Coming,
  without: PartMissing,
});

/** The replay; its room while it comes, and what is to be said when it does not. */
export function Watched({ loading, again }: { loading: Loading; again: () => void }) {
  switch (loading.status) {
    case "ready":
      return <Watch player={loading.player} />;
    case "loading":
      return <Coming />;
    case "missing":
      return (
        <div className="card empty">
          <h2>{words.missing}</h2>
          <p>{words.missingText}</p>
        </div>
      );
    case "failed":
      return (
        <div className="card empty" role="alert">
          <h2>{words.failed}</h2>
          <p>{words.failedText}</p>
          <button type="button" className="btn" onClick={again}>
            {common.error.again}
          </button>
        </div>
      );
    default:
      return loading satisfies never;
  }
}

/** As large as what comes, so that nothing below it moves. */
function Coming() {
  return (
    <div className="replay" aria-busy="true">
      <div className="card replay-controls">
        <p className="muted">{words.loading}</p>
        <noscript>
          <p>{words.needsScript}</p>
        </noscript>
        <span className="skeleton h-20" />
      </div>
      <div className="replay-panes coming">
        <span className="skeleton" />
        <span className="skeleton" />
        <span className="skeleton" />
      </div>
    </div>
  );
}
