import { ArrowDown } from "lucide-react";
import { type RefObject, useMemo } from "react";
import type { RoomState, Round } from "../../../domain/room/state.ts";
import type { QueuedCommand } from "../../live/command-queue.ts";
import { timeline } from "../../live/timeline.ts";
import { room } from "../../strings/room.ts";
import { Composer } from "./composer.tsx";
import { Entry, Pending, Speaking, type Stop } from "./messages.tsx";
import type { Interview } from "./use-interview.ts";
import { useStickToEnd } from "./use-stick-to-end.ts";

type ChatPaneProps = {
  interview: Interview;
  state: RoomState;
  round: Round;
  composer: RefObject<HTMLTextAreaElement>;
  onHint: () => void;
};

/** The conversation with the interviewer. */
export function ChatPane({ interview, state, round, composer, onHint }: ChatPaneProps) {
  const { view } = interview;
  const entries = useMemo(() => timeline(state, view.notices), [state, view.notices]);
  const said = state.turn && view.turn?.turnId === state.turn.id ? view.turn : null;
  const textOnly = state.config.accommodations?.text_only ?? false;
  const stop = useStop(interview, state.turn?.id ?? null);
  const waiting = view.unsent.filter(isWritten);
  const { scroller, atEnd, toEnd } = useStickToEnd([
    entries,
    textOnly ? "" : said?.text,
    waiting.length,
    state.turn,
  ]);
  return (
    <section className="pane conversation" aria-label={room.chat.label}>
      <div className="pane-head">
        <h2>{room.chat.title}</h2>
      </div>
      <div
        className="scroll chat-scroll"
        ref={scroller}
        role="log"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={room.chat.log}
        aria-live="off"
      >
        <div className="chat">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
          {state.turn ? (
            <Speaking
              turn={state.turn}
              said={textOnly ? null : said}
              textOnly={textOnly}
              offset={view.clockOffset}
              stop={stop}
            />
          ) : null}
          {waiting.map((command) => (
            <Pending key={command.id} text={command.text} online={view.status.phase === "online"} />
          ))}
        </div>
      </div>
      <div className="foot chat-foot">
        {atEnd ? null : (
          <button type="button" className="btn slim to-end" onClick={toEnd}>
            <ArrowDown className="icon" aria-hidden />
            {room.chat.newBelow}
          </button>
        )}
        <Composer
          interview={interview}
          state={state}
          round={round}
          input={composer}
          onHint={onHint}
          onStop={stop.act}
        />
      </div>
    </section>
  );
}

const isWritten = (command: QueuedCommand): command is Extract<QueuedCommand, { text: string }> =>
  "text" in command;

/** Silences the turn under way, once. */
function useStop({ view, send }: Interview, turnId: string | null): Stop {
  const underWay = view.unsent.some((command) => command.type === "stop" && command.turnId === turnId);
  return { underWay, act: () => turnId !== null && !underWay && send({ type: "stop", turnId }) };
}
