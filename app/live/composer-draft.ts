import { MAX_CHAT_CHARS } from "../../domain/room/event.ts";
import { EditTimer, type Timers, type Waits } from "../editor/edit-timer.ts";
import { keep, kept, type TabStore } from "../tab-store.ts";

type Draft = { deviceId: string; text: string };
type Deps = {
  deviceId: string;
  store: TabStore;
  storeKey: string;
  /** False where there is no connection; the text is told with the next one. */
  post: (text: string) => boolean;
  timers: Timers;
};
const WAITS: Waits = { idleMs: 1000, longestMs: 5000 };
/** What the former device says later than this after a takeover is new. */
const LAST_WORDS_MS = 3000;

/**
 * What stands in the composer and was not sent: kept in the tab, told to the room, and carried over to the device that
 * takes the writing over. Here it goes only when it is seen to stand there.
 */
export class ComposerDraft {
  readonly #deps: Deps;
  readonly #timer: EditTimer;
  readonly #listeners = new Set<() => void>();
  #text: string;
  /** What the room knows of this composer; null: not known before the welcome. */
  #told: string | null = null;
  /** What stood here when another device took over. */
  #left: string | null = null;
  /** Where the writing came from, and what stood here then: the last words may still be on their way. */
  #awaited: (Draft & { until: number }) | null = null;
  #opened = false;

  constructor(deps: Deps) {
    this.#deps = deps;
    this.#timer = new EditTimer(
      () => this.#tell(),
      deps.timers,
      () => WAITS,
    );
    const before = kept(deps.store, deps.storeKey);
    this.#text = typeof before === "string" ? before : "";
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  text = (): string => this.#text;
  /** As much of it as fits a message: the room takes no more. */
  tellable = (): string => beginning(this.#text);

  /** The person typed. */
  write(text: string) {
    this.#set(text);
    this.#timer.touch();
  }

  /** The text became a message. */
  clear() {
    this.#set("");
    this.flush();
  }

  flush() {
    this.#timer.flush();
  }

  close() {
    this.#timer.cancel();
  }

  /** The room said what it holds; whatever it holds of this device is older than what stands here. */
  welcomed(draft: Draft | null) {
    this.#told = draft?.deviceId === this.#deps.deviceId ? draft.text : "";
  }

  /** Who is connected is known. An empty page goes on with what a device that is gone had begun. */
  present(draft: Draft | null, devices: readonly { deviceId: string }[]) {
    const first = !this.#opened;
    this.#opened = true;
    if (!first || !draft || this.#text.trim() !== "" || draft.deviceId === this.#deps.deviceId) return;
    if (!devices.some(({ deviceId }) => deviceId === draft.deviceId)) this.#carry(draft.text);
  }

  /** This device writes from here on, in the place of the former one. */
  tookOver(former: string, draft: Draft | null) {
    this.#left = null;
    // The room keeps the writer's alone: what was told while this device followed is told anew.
    if (this.#told !== null) this.#told = "";
    if (draft?.deviceId === former) this.#carry(draft.text);
    else this.flush();
    this.#await(former);
  }

  /** Another device writes from here on. */
  left() {
    this.#awaited = null;
    this.#left = this.#text.trim() === "" ? null : this.#text;
    this.flush();
  }

  /** Another device's composer says this. */
  heard(draft: Draft, writer: string | null) {
    const awaited = this.#awaited;
    if (awaited?.deviceId === draft.deviceId) {
      const fresh = this.#deps.timers.now() <= awaited.until && this.#text === awaited.text;
      if (!fresh || draft.text === "") return;
      this.#carry(draft.text);
      return this.#await(draft.deviceId);
    }
    if (draft.deviceId !== writer || this.#left === null) return;
    if (this.#text === this.#left && draft.text.includes(this.#left)) this.clear();
    this.#left = null;
  }

  #carry(text: string) {
    this.#set(joined(text, this.#text));
    this.flush();
  }

  #await(deviceId: string) {
    this.#awaited = { deviceId, text: this.#text, until: this.#deps.timers.now() + LAST_WORDS_MS };
  }

  #tell() {
    const text = this.tellable();
    if (this.#told === null || this.#told === text) return;
    if (this.#deps.post(text)) this.#told = text;
  }

  #set(text: string) {
    if (text === this.#text) return;
    this.#text = text;
    keep(this.#deps.store, this.#deps.storeKey, text === "" ? null : text);
    for (const listener of this.#listeners) listener();
  }
}

/** The first characters, none of them cut in half. */
const beginning = (text: string): string => text.slice(0, MAX_CHAT_CHARS).replace(/[\uD800-\uDBFF]$/, "");

/** Both texts, or the longer one where it holds the other. */
function joined(theirs: string, own: string): string {
  if (own.trim() === "" || theirs.includes(own)) return theirs;
  return own.includes(theirs) ? own : `${theirs}\n${own}`;
}
