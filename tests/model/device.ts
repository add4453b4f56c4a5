import { ChangeSet, Text } from "@codemirror/state";
import { memoryStore } from "../../app/live/fakes.ts";
import { type Command, LiveInterview } from "../../app/routes/room/live-interview.ts";
import type { TabStore } from "../../app/tab-store.ts";
import { openRound } from "../../domain/room/state.ts";
import { type Cut, Line } from "./line.ts";
import type { World } from "./world.ts";

/** A page in a browser: the real one, but for its socket, clock and storage. */
export class Device {
  readonly deviceId: string;
  isAlive = true;
  isAsleep = false;
  isOnline = true;
  /** Some of what it wrote may not have been listened to. */
  hasFlooded = false;
  lagMs = 5;
  live: LiveInterview;
  readonly #world: World;
  readonly #storage = memoryStore();
  #keeps = true;
  #sessions = 1;
  #line: Line | null = null;
  #editor: { key: string; text: Text } | null = null;

  constructor(world: World, deviceId: string) {
    this.#world = world;
    this.deviceId = deviceId;
    this.live = this.#load();
  }

  act(command: Command): void {
    this.live.send(command);
  }

  /** Types into the code of the open question. */
  type(at: number, remove: number, insert: string): void {
    const editor = this.#open();
    if (!editor) return;
    const from = at % (editor.text.length + 1);
    const to = Math.min(editor.text.length, from + remove);
    const changes = ChangeSet.of({ from, to, insert }, editor.text.length);
    editor.text = changes.apply(editor.text);
    this.live.documents.edit(changes);
  }

  get sessionId(): string {
    return `session ${this.#sessions} of ${this.deviceId}`;
  }

  /** With a new session, in the page that a sign-in leads back to. */
  signIn(): void {
    this.#sessions += 1;
    this.reload();
  }

  /** The browser lets nothing be kept any more, and shows nothing of what was. */
  loseStorage(): void {
    this.#keeps = false;
  }

  /** Something in the page sends without an end. */
  flood(frames: number): void {
    this.hasFlooded = true;
    this.#line?.flood('{"type":"draft","text":""}', frames);
  }

  /** Writes into the composer, and does not send it. */
  compose(text: string): void {
    this.live.draft.write(text);
  }

  /** The code as this page shows it. */
  get shownCode(): string | null {
    return this.#open()?.text.toString() ?? null;
  }

  reload(): void {
    this.live.stop();
    this.#editor = null;
    this.live = this.#load();
  }

  /** The page is closed for good. */
  leave(): void {
    this.live.stop();
    this.isAlive = false;
  }

  /** Without a network; the page is not told, and the room at most when it is long past. */
  goOffline(how: "nobody" | "overdue" = "nobody"): void {
    this.isOnline = false;
    this.cut(how);
  }

  /** Nothing stands between this page and the room. */
  get isConnected(): boolean {
    return this.live.store.view.status.phase === "online" && this.#line?.isCut === false;
  }

  cut(how: Cut): void {
    this.#line?.cut(how);
  }

  /** A frame that was sent before arrives once more. */
  repeat(frame: string): void {
    this.#line?.up(frame);
  }

  #load(): LiveInterview {
    const { time, interviewId, newId } = this.#world;
    const live = new LiveInterview(interviewId, {
      device: { deviceId: this.deviceId, form: "computer" },
      tab: this.#tab(),
      newId,
      now: () => time.wall,
      random: () => 0.5,
      setTimeout: (run, ms) => time.after(ms, this, run),
      clearTimeout: (timer) => time.cancel(timer),
      open: () => {
        this.#line = new Line({ world: this.#world, deviceId: this.deviceId, owner: this });
        return this.#line.browser as never;
      },
    });
    live.connection.start();
    return live;
  }

  #tab(): TabStore {
    const { getItem, setItem, removeItem } = this.#storage;
    const guarded =
      <Args extends unknown[], Out>(act: (...args: Args) => Out) =>
      (...args: Args): Out => {
        if (!this.#keeps) throw new Error("the storage is switched off");
        return act(...args);
      };
    return { getItem: guarded(getItem), setItem: guarded(setItem), removeItem: guarded(removeItem) };
  }

  #open(): { key: string; text: Text } | null {
    const { state } = this.live.store.view;
    const round = state && openRound(state);
    if (!round) return null;
    const key = `${round.id} ${round.language}`;
    if (this.#editor?.key === key) return this.#editor;
    const editor = { key, text: Text.empty };
    const text = this.live.documents.open(state, round.id, round.language, (changes) => {
      editor.text = changes.apply(editor.text);
    });
    editor.text = Text.of(text.split("\n"));
    this.#editor = editor;
    return editor;
  }
}
