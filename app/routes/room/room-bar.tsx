import { Link } from "@remix-run/react";
import { Bird, Check, Flag, Keyboard } from "lucide-react";
import { useState } from "react";
import { isOver, type RoomState, type Round } from "../../../domain/room/state.ts";
import { ThemeToggle } from "../../components/theme-toggle.tsx";
import { room } from "../../strings/room.ts";
import { Clock } from "./clock.tsx";
import { ConnectionWord } from "./connection-word.tsx";
import { EndDialog, FinishDialog } from "./end-dialogs.tsx";
import { ShortcutsDialog } from "./shortcuts.tsx";
import type { Interview } from "./use-interview.ts";

type RoomBarProps = {
  interview: Interview;
  state: RoomState;
  round: Round;
  shortcutsOpen: boolean;
  onShortcuts: (open: boolean) => void;
};

/** Where the interview stands, and the ways out of it. */
export function RoomBar({ interview, state, round, shortcutsOpen, onShortcuts }: RoomBarProps) {
  const [asking, setAsking] = useState<"finish" | "end" | null>(null);
  const close = () => setAsking(null);
  const last = round.number >= state.config.num_questions;
  const finish = last ? room.finishLast : room.finishQuestion;
  return (
    <header className="room-bar">
      <Link className="brand" to="/" aria-label={room.leave}>
        <Bird className="icon" aria-hidden />
      </Link>
      <div className="grow">
        <div className="row gap-x-4 gap-y-0">
          <h1 className="small">{room.question(round.number, state.config.num_questions)}</h1>
          <Phases round={round} />
          <ConnectionWord interview={interview} />
        </div>
      </div>
      <Clock state={state} offset={interview.view.clockOffset} />
      {isOver(state) ? null : (
        <>
          <button
            type="button"
            className="btn slim"
            aria-label={finish}
            disabled={round.status !== "IN_PROGRESS"}
            onClick={() => setAsking("finish")}
          >
            <Check className="icon" aria-hidden />
            <span className="hide-s">{finish}</span>
          </button>
          <button type="button" className="btn slim" onClick={() => setAsking("end")}>
            <Flag className="icon hide-s" aria-hidden />
            {room.end}
          </button>
        </>
      )}
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
      <FinishDialog
        open={asking === "finish"}
        state={state}
        round={round}
        onClose={close}
        onConfirm={() => interview.send({ type: "round.finish" })}
      />
      <EndDialog
        open={asking === "end"}
        state={state}
        onClose={close}
        onConfirm={() => interview.send({ type: "end", giveUp: false })}
      />
      <ShortcutsDialog open={shortcutsOpen} onOpen={onShortcuts} />
    </header>
  );
}

const PHASES = ["clarify", "approach", "code", "review", "wrap-up"] as const;

function Phases({ round }: { round: Round }) {
  const current = PHASES.indexOf(round.phase);
  return (
    <ol className="phases" aria-label={room.phases}>
      {PHASES.map((phase, index) => (
        <li key={phase} aria-current={index === current ? "step" : undefined}>
          {index < current ? <Check className="icon" aria-hidden /> : null}
          {room.phase[phase]}
        </li>
      ))}
    </ol>
  );
}
