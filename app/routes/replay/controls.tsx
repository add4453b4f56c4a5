import { Pause, Play, SkipBack, SkipForward } from "lucide-react";
import { useEffect, useRef } from "react";
import { SPEEDS, type Speed } from "../../../domain/replay/playing.ts";
import { replay as words } from "../../strings/replay.ts";
import type { Player } from "./player.ts";
import { timeText, whereText } from "./time-text.ts";
import { Track } from "./track.tsx";
import { useWatched } from "./use-watched.ts";

/** The timeline, and how it is gone through. */
export function Controls({ player }: { player: Player }) {
  const playing = useWatched(player, (view) => view.playing);
  const ended = useWatched(player, (view) => view.at >= player.timeline.length);
  const Icon = playing ? Pause : Play;
  return (
    <section className="card replay-controls" aria-label={words.controls}>
      <Track player={player} />
      <div className="row between">
        <div className="row">
          <button
            type="button"
            className="btn square"
            aria-label={words.previous}
            onClick={() => player.previous()}
          >
            <SkipBack className="icon" aria-hidden />
          </button>
          <button type="button" className="btn primary" onClick={() => player.toggle()}>
            <Icon className="icon" aria-hidden />
            {playing ? words.pause : ended ? words.again : words.play}
          </button>
          <button type="button" className="btn square" aria-label={words.next} onClick={() => player.next()}>
            <SkipForward className="icon" aria-hidden />
          </button>
          <Time player={player} />
          <Where player={player} />
        </div>
        <div className="row">
          <SpeedSelect player={player} />
          <SkipIdle player={player} />
        </div>
      </div>
      <Told player={player} />
    </section>
  );
}

/** Written straight into the page: it changes with every second of the interview. */
function Time({ player }: { player: Player }) {
  const time = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const write = () => {
      const text = timeText(player.view.at);
      if (time.current && time.current.textContent !== text) time.current.textContent = text;
    };
    write();
    return player.subscribe(write);
  }, [player]);
  return (
    <span className="num strong replay-time">
      <span ref={time} />
      <span className="muted"> / {timeText(player.timeline.length)}</span>
    </span>
  );
}

function Where({ player }: { player: Player }) {
  const where = useWatched(player, () => whereText(player));
  return <span className="small muted">{where}</span>;
}

/** Said aloud once watching rests, and never while it goes on. */
function Told({ player }: { player: Player }) {
  const told = useWatched(player, ({ playing, at }) =>
    playing ? "" : words.now(timeText(at), whereText(player)),
  );
  return (
    <p className="sr" aria-live="polite">
      {told}
    </p>
  );
}

function SpeedSelect({ player }: { player: Player }) {
  const speed = useWatched(player, (view) => view.speed);
  return (
    <label className="row small">
      {words.speed}
      <select
        className="input slim"
        value={speed}
        onChange={(event) => player.setSpeed(Number(event.target.value) as Speed)}
      >
        {SPEEDS.map((one) => (
          <option key={one} value={one}>
            {words.times(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function SkipIdle({ player }: { player: Player }) {
  const skipIdle = useWatched(player, (view) => view.skipIdle);
  return (
    <label className="row small">
      <input
        type="checkbox"
        checked={skipIdle}
        onChange={(event) => player.setSkipIdle(event.target.checked)}
      />
      {words.skipIdle}
    </label>
  );
}
