import { ArrowUp } from "lucide-react";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import { replay as words } from "../../strings/replay.ts";
import { useStickToEnd } from "../room/use-stick-to-end.ts";
import { begunBy } from "./chat-entries.ts";
import { Line } from "./chat-line.tsx";
import type { Player } from "./player.ts";
import { useWatched } from "./use-watched.ts";

/** What is shown of a long conversation; the rest comes on demand. */
const SHOWN = 24;

/** The conversation up to now. Only what is new is rendered, and of what is old only the end. */
export function Chat({ player }: { player: Player }) {
  const { chat } = player;
  // Whoever drags the slider does not wait for every conversation on the way.
  const begun = useDeferredValue(useWatched(player, ({ at }) => begunBy(chat, at)));
  const grown = useWatched(player, ({ at }) =>
    at < (chat[begun - 1]?.until ?? 0) ? Math.floor(at / 250) : 0,
  );
  const [earlier, setEarlier] = useState(0);
  const first = Math.max(0, begun - SHOWN - earlier);
  const { scroller, toEnd } = useStickToEnd([begun, grown]);
  const before = useRef(begun);
  const target = useWatched(player, (view) => view.target);
  useEffect(() => {
    // Whoever leaps wants to see where they came to.
    if (Math.abs(begun - before.current) > 1 || target !== null) toEnd();
    before.current = begun;
  });
  return (
    <section className="pane replay-pane-chat" aria-label={words.panes.chat}>
      <h2 className="pane-head small">{words.panes.chat}</h2>
      <div
        className="scroll"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <div className="chat">
          {first > 0 ? (
            <button type="button" className="btn quiet slim" onClick={() => setEarlier(earlier + SHOWN)}>
              <ArrowUp className="icon" aria-hidden />
              {words.earlier(first)}
            </button>
          ) : null}
          {begun === 0 ? <p className="muted">{words.nothingYet}</p> : null}
          {chat.slice(first, begun).map((entry) => (
            <Line key={entry.place} player={player} entry={entry} target={entry.place === target} />
          ))}
        </div>
      </div>
    </section>
  );
}
