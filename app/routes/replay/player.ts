import { paceOf } from "../../../domain/replay/pace.ts";
import { advance, type Playing, type Speed } from "../../../domain/replay/playing.ts";
import type { Replay } from "../../../domain/replay/replay.ts";
import { Seeker, type Standing } from "../../../domain/replay/seeker.ts";
import { lastAtMost, type TimeMap } from "../../../domain/replay/time-map.ts";
import { countAt, momentOf, type Timeline, timelineOf } from "../../../domain/replay/timeline.ts";
import { type ChatEntry, chatEntries } from "./chat-entries.ts";

/** `count`: events so far. `target`: the event that was jumped to, until watching goes on. */
export type View = Playing & { count: number; target: number | null };

type Frames = { ask: (frame: (now: number) => void) => number; drop: (id: number) => void };

/** A tab that slept goes on where it was. */
const LONGEST_FRAME_MS = 250;
/** Events at a time: less than a frame's work. */
const PREPARED = 1024;
/** By the timeline: whoever goes one back from just after a moment means the one before. */
const NEAR_MS = 750;

/** Watches an interview: where it stands and how it goes on. Apart from React, so that a frame costs no rendering. */
export class Player {
  readonly replay: Replay;
  readonly timeline: Timeline;
  readonly chat: ChatEntry[];
  view: View;
  readonly #pace: TimeMap;
  readonly #seeker: Seeker;
  readonly #stops: number[];
  readonly #frames: Frames;
  readonly #listeners = new Set<() => void>();
  #frame: number | null = null;
  #before: number | null = null;

  constructor(replay: Replay, frames: Frames) {
    this.replay = replay;
    this.timeline = timelineOf(replay);
    this.chat = chatEntries(replay.events, this.timeline);
    this.#pace = paceOf(replay.events, this.timeline);
    this.#seeker = new Seeker(replay.events);
    this.#stops = [...new Set(this.timeline.moments.map(({ at }) => at))].sort((a, b) => a - b);
    this.#frames = frames;
    const start: Playing = { at: 0, playing: false, speed: 4, skipIdle: true };
    this.view = { ...start, count: countAt(this.timeline, 0), target: null };
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** A part of the work that a first leap to the end would take; false once there is none left. */
  prepare = (): boolean => this.#seeker.prepare(PREPARED);

  /** How things stand now, or after so many events. */
  standing(count = this.view.count): Standing {
    return this.#seeker.after(count);
  }

  play() {
    const { length } = this.timeline;
    const at = this.view.at >= length ? 0 : this.view.at;
    this.#show({ ...this.view, at, playing: length > 0, target: null });
    this.#before = null;
    if (this.#frame === null && this.view.playing) this.#frame = this.#frames.ask(this.#tick);
  }

  pause() {
    this.#stop();
    this.#show({ ...this.view, playing: false });
  }

  toggle() {
    if (this.view.playing) this.pause();
    else this.play();
  }

  seek(at: number) {
    const within = Math.max(0, Math.min(at, this.timeline.length));
    this.#show({ ...this.view, at: within, target: null });
  }

  /** To where this event stands whole. */
  jump(place: number) {
    const at = momentOf(this.timeline, place)?.at ?? 0;
    const own = this.timeline.ats[place] ?? 0;
    this.#stop();
    this.#show({ ...this.view, at: Math.max(at, own), playing: false, target: place });
  }

  next() {
    const stop =
      this.#stops[lastAtMost(this.#stops.length, (index) => this.#stops[index]!, this.view.at + 0.5) + 1];
    this.seek(stop ?? this.timeline.length);
  }

  previous() {
    const slack = this.view.playing ? NEAR_MS * this.view.speed : 0.5;
    this.seek(
      this.#stops[
        lastAtMost(this.#stops.length, (index) => this.#stops[index]!, this.view.at - slack - 0.5)
      ] ?? 0,
    );
  }

  setSpeed(speed: Speed) {
    this.#show({ ...this.view, speed });
  }

  setSkipIdle(skipIdle: boolean) {
    this.#show({ ...this.view, skipIdle });
  }

  close() {
    this.#stop();
    this.#listeners.clear();
  }

  #tick = (now: number) => {
    const elapsed = Math.min(LONGEST_FRAME_MS, now - (this.#before ?? now));
    this.#before = now;
    this.#frame = null;
    this.#show({
      ...this.view,
      ...advance(this.view, elapsed, { pace: this.#pace, length: this.timeline.length }),
    });
    if (this.view.playing) this.#frame = this.#frames.ask(this.#tick);
  };

  #stop() {
    if (this.#frame !== null) this.#frames.drop(this.#frame);
    this.#frame = null;
  }

  #show(view: View) {
    this.view = { ...view, count: countAt(this.timeline, view.at) };
    for (const listener of this.#listeners) listener();
  }
}
