import { type CSSProperties, type KeyboardEvent, memo, useEffect, useRef } from "react";
import type { ReplayEventOf } from "../../../domain/replay/replay.ts";
import type { Moment, Span } from "../../../domain/replay/timeline.ts";
import { momentOf } from "../../../domain/replay/timeline.ts";
import { replay as words } from "../../strings/replay.ts";
import { room } from "../../strings/room.ts";
import type { Player } from "./player.ts";
import { outcomeOf, runLine, runOf } from "./run-of.ts";
import { timeText, whereText } from "./time-text.ts";

const STEP_MS = 5000;
const PAGE_MS = 60_000;

/** Questions, stages and marks along one line, under a slider that the keyboard moves too. */
export function Track({ player }: { player: Player }) {
  const slider = useRef<HTMLInputElement>(null);
  const head = useRef<HTMLSpanElement>(null);
  const { length } = player.timeline;
  useEffect(() => {
    const write = () => {
      const input = slider.current;
      if (!input) return;
      input.value = String(Math.round(player.view.at));
      // Moved by itself: what is set further up is inherited by a thousand marks, with each frame.
      if (head.current) head.current.style.translate = `${length ? (player.view.at / length) * 100 : 0}%`;
      // Told while it rests or is held; a reader need not hear each frame.
      if (!player.view.playing || document.activeElement === input)
        input.setAttribute("aria-valuetext", words.now(timeText(player.view.at), whereText(player)));
    };
    write();
    return player.subscribe(write);
  }, [player, length]);
  return (
    <div className="track">
      <Scale player={player} />
      <span className="head" ref={head} aria-hidden />
      <input
        ref={slider}
        type="range"
        min={0}
        max={Math.round(length)}
        step={1}
        defaultValue={0}
        aria-label={words.position}
        onInput={(event) => player.seek(Number(event.currentTarget.value))}
        onKeyDown={(event) => moveByKey(event, player)}
      />
    </div>
  );
}

function moveByKey(event: KeyboardEvent, player: Player) {
  const { at } = player.view;
  const to = {
    ArrowRight: at + STEP_MS,
    ArrowUp: at + STEP_MS,
    ArrowLeft: at - STEP_MS,
    ArrowDown: at - STEP_MS,
    PageUp: at + PAGE_MS,
    PageDown: at - PAGE_MS,
    Home: 0,
    End: player.timeline.length,
  }[event.key];
  if (event.key === " ") player.toggle();
  else if (to === undefined) return;
  else player.seek(to);
  event.preventDefault();
}

/** What is drawn once. The list of moments says the same in words. */
const Scale = memo(function Scale({ player }: { player: Player }) {
  const { timeline, replay } = player;
  const { rounds, phases, moments, length } = timeline;
  const judged = new Map<number, ReplayEventOf<"judged">>();
  for (const event of replay.events) if (event.kind === "judged") judged.set(event.run, event);
  const style = ({ from, until }: Span): CSSProperties =>
    ({ "--from": from / length, "--until": until / length }) as CSSProperties;
  const scored = (replay.scores?.rounds ?? [])
    .flatMap(({ dimensions }) => dimensions)
    .flatMap(({ pieces }) => pieces)
    .flatMap(({ place }) => (place === null ? [] : [momentOf(timeline, place)?.at ?? 0]));
  if (length === 0) return null;
  return (
    <div className="scale" aria-hidden>
      <div className="lane rounds">
        {rounds.map((span) => (
          <span key={span.round} style={style(span)}>
            {words.round(span.round, span.title)}
          </span>
        ))}
      </div>
      <div className="lane phases">
        {phases.map((span) => (
          <span key={`${span.round}${span.from}`} style={style(span)} title={room.phase[span.phase]}>
            {room.phase[span.phase]}
          </span>
        ))}
      </div>
      <div className="lane marks">
        {moments.map((moment) => {
          const run =
            moment.what.kind === "run" ? runOf(moment.what, judged.get(moment.what.run) ?? null) : null;
          const mark = run ? `run ${outcomeOf(run)}` : markOf(moment);
          const title = run ? runLine(run) : undefined;
          return mark ? <i key={moment.place} className={mark} style={style(moment)} title={title} /> : null;
        })}
        {[...new Set(scored)].map((at) => (
          <i key={at} className="score" style={style({ from: at, until: at })} />
        ))}
      </div>
    </div>
  );
});

function markOf({ what }: Moment): string | null {
  switch (what.kind) {
    case "writing":
    case "paused":
    case "interrupted":
      return what.kind;
    case "said":
      return what.type === "HINT" ? "hint" : null;
    default:
      return null;
  }
}
