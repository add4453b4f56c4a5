import { Bird, Clock, LoaderCircle, MessageSquare, Play } from "lucide-react";
import { type ReactNode, useState } from "react";
import { isOver, type RoomState } from "../../../domain/room/state.ts";
import { Link } from "../../components/link.tsx";
import { TrialLink } from "../../components/trial-link.tsx";
import { common } from "../../strings/common.ts";
import { lobby } from "../../strings/lobby.ts";
import { room } from "../../strings/room.ts";
import { ConnectionNotice } from "./connection-notice.tsx";
import { FollowingNotice, whileFollowing } from "./following.tsx";
import { LobbyFacts } from "./lobby-facts.tsx";
import { agendaOf, clockWords } from "./lobby-words.ts";
import { OverDialog } from "./over-dialog.tsx";
import { PausedDialog } from "./pause-dialogs.tsx";
import type { Interview } from "./use-interview.ts";

/** Before the start: what happens, how the clock goes, who the interviewer is. */
export function Lobby({ interview, state }: { interview: Interview; state: RoomState }) {
  const [started, setStarted] = useState(false);
  const following = whileFollowing(interview);
  const start = () => {
    if (started || following) return;
    setStarted(true);
    interview.send({ type: "start" });
  };
  return (
    <Door interview={interview}>
      <div className="page-head">
        <div>
          <h1>{lobby.title(common.kindLong[state.interviewType])}</h1>
          <p>{lobby.lead}</p>
          <TrialLink config={state.config} />
        </div>
      </div>
      <div className="cols">
        <section className="card stack" aria-labelledby="h-agenda">
          <h2 id="h-agenda">{lobby.agenda}</h2>
          <ol className="lines">
            {agendaOf(state).map((step, index) => (
              <li key={step}>
                <span className="badge">{index + 1}</span>
                <p>{step}</p>
              </li>
            ))}
          </ol>
          <div className="notice">
            <Clock className="icon" aria-hidden />
            <p>{clockWords(state)}</p>
          </div>
          <div className="notice">
            <MessageSquare className="icon" aria-hidden />
            <p>{lobby.interviewer[state.interviewType]}</p>
          </div>
        </section>
        <aside className="card stack sticky">
          <LobbyFacts state={state} />
          <button
            type="button"
            className="btn primary"
            onClick={start}
            aria-disabled={started}
            {...following}
          >
            {started ? (
              <LoaderCircle className="icon spin" aria-hidden />
            ) : (
              <Play className="icon" aria-hidden />
            )}
            {started ? lobby.starting : lobby.start}
          </button>
          <p className="hint">{lobby.device}</p>
        </aside>
      </div>
    </Door>
  );
}

/** Between the start and the first question. */
export function Choosing({
  state,
  interview,
  onReport,
}: {
  state: RoomState;
  interview: Interview;
  onReport: () => void;
}) {
  return (
    <Door interview={interview}>
      <h1 className="sr">{room.choosing}</h1>
      {isOver(state) ? null : (
        <section className="card empty" aria-live="polite">
          <LoaderCircle className="icon spin" aria-hidden />
          <p>{room.choosing}</p>
        </section>
      )}
      <PausedDialog
        interview={interview}
        state={state}
        onEnd={() => interview.send({ type: "end", giveUp: false })}
      />
      <OverDialog interview={interview} state={state} onReport={onReport} />
    </Door>
  );
}

function Door({ interview, children }: { interview: Interview; children: ReactNode }) {
  return (
    <>
      <header className="app-bar">
        <div>
          <Link className="brand" to="/">
            <Bird className="icon" aria-hidden />
            <span>{common.app}</span>
          </Link>
        </div>
      </header>
      <ConnectionNotice interview={interview} />
      <FollowingNotice interview={interview} />
      <main className="page" id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
