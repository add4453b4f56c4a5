import { Bird, Check, Keyboard } from "lucide-react";
import type { RoomState, Round } from "../../../domain/room/state.ts";
import { PHASES_OF } from "../../../domain/room/task.ts";
import { Link } from "../../components/link.tsx";
import { ThemeToggle } from "../../components/theme-toggle.tsx";
import { TrialLink } from "../../components/trial-link.tsx";
import { room } from "../../strings/room.ts";
import { Clock } from "./clock.tsx";
import { ConnectionWord } from "./connection-word.tsx";
import { ShortcutsDialog } from "./dialogs-at-hand.ts";
import { DeviceCount } from "./following.tsx";
import { type Asking, RoomActions } from "./room-actions.tsx";
import type { Interview } from "./use-interview.ts";

type RoomBarProps = {
  interview: Interview;
  state: RoomState;
  round: Round;
  asking: Asking | null;
  onAsk: (asking: Asking | null) => void;
  shortcutsOpen: boolean;
  onShortcuts: (open: boolean) => void;
};

/** Where the interview stands, and the ways out of it. */
export function RoomBar(props: RoomBarProps) {
  const { interview, state, round, asking, onAsk, shortcutsOpen, onShortcuts } = props;
  return (
    <header className="room-bar">
      <Link className="brand" to="/" aria-label={room.leave}>
        <Bird className="icon" aria-hidden />
      </Link>
      <div className="grow">
        <div className="row gap-x-4 gap-y-0">
          <h1 className="small">{room.question(round.number, state.config.num_questions)}</h1>
          <TrialLink config={state.config} />
          <Phases round={round} />
        </div>
      </div>
      <div className="row status-line">
        <ConnectionWord interview={interview} />
        <DeviceCount interview={interview} />
      </div>
      <Clock state={state} view={interview.view} />
      <RoomActions interview={interview} state={state} round={round} asking={asking} onAsk={onAsk} />
      <span className="row flex-nowrap gap-0 hide-s">
        <button
          type="button"
          className="btn quiet slim square"
          aria-label={room.shortcuts}
          onClick={() => onShortcuts(true)}
        >
          <Keyboard className="icon" aria-hidden />
        </button>
        <ThemeToggle slim />
      </span>
      {shortcutsOpen ? <ShortcutsDialog round={round} onClose={() => onShortcuts(false)} /> : null}
    </header>
  );
}

/** The stages of the question; an open design has too many for a bar, and shows them with its statement. */
function Phases({ round }: { round: Round }) {
  const phases = PHASES_OF[round.task.kind];
  const current = phases.indexOf(round.phase);
  return (
    <ol className={round.task.kind === "design" ? "phases current-only" : "phases"} aria-label={room.phases}>
      {phases.map((phase, index) => (
        <li key={phase} aria-current={index === current ? "step" : undefined}>
          {index < current ? <Check className="icon" aria-hidden /> : null}
          {room.phase[phase]}
        </li>
      ))}
    </ol>
  );
}
