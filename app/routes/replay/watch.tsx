import { useState } from "react";
import { replay as words } from "../../strings/replay.ts";
import { Chat } from "./chat.tsx";
import { CodePane } from "./code-pane.tsx";
import { Controls } from "./controls.tsx";
import { Moments } from "./moments.tsx";
import type { Player } from "./player.ts";
import { ResultsPane } from "./results-pane.tsx";
import { Scores } from "./scores.tsx";

type Pane = "chat" | "code" | "results" | "scores" | "moments";

/** The whole interview to be watched: the timeline over the conversation, the code, and the ways to a moment. */
export function Watch({ player }: { player: Player }) {
  const { shows, scores, leftOut } = player.replay;
  const [pane, setPane] = useState<Pane>("chat");
  const panes: Pane[] = [
    "chat",
    ...(shows.work ? ["code" as const] : []),
    ...(shows.runs ? ["results" as const] : []),
    ...(scores ? ["scores" as const] : []),
    "moments",
  ];
  return (
    <div className="replay" data-pane={pane}>
      <Controls player={player} />
      {leftOut > 0 ? <p className="notice warning">{words.leftOut(leftOut)}</p> : null}
      <nav className="tabs replay-tabs" aria-label={words.panes.label}>
        {panes.map((one) => (
          <button
            key={one}
            type="button"
            className="tab"
            aria-current={one === pane ? "true" : undefined}
            onClick={() => setPane(one)}
          >
            {words.panes[one]}
          </button>
        ))}
      </nav>
      <div className={shows.work || shows.runs ? "replay-panes" : "replay-panes no-work"}>
        <Chat player={player} />
        {shows.work || shows.runs ? (
          <div className="replay-work">
            {shows.work ? <CodePane player={player} /> : null}
            {shows.runs ? <ResultsPane player={player} /> : null}
          </div>
        ) : null}
        <div className="replay-side">
          {scores ? <Scores player={player} scores={scores} /> : null}
          <Moments player={player} />
        </div>
      </div>
    </div>
  );
}
