import { PROTOCOL_VERSION } from "../../domain/room/protocol.ts";
import type { TabStore } from "../tab-store.ts";

/** A socket whose other end is the test. */
export class FakeSocket {
  sent: string[] = [];
  closed = false;
  #listeners = new Map<string, ((event: never) => void)[]>();
  addEventListener(name: string, listener: (event: never) => void) {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
  }
  send(text: string) {
    this.sent.push(text);
  }
  close() {
    this.closed = true;
  }
  emit(name: string, event: unknown = {}) {
    for (const listener of this.#listeners.get(name) ?? []) listener(event as never);
  }
  hear(message: unknown) {
    this.emit("message", { data: typeof message === "string" ? message : JSON.stringify(message) });
  }
  welcome(fields = {}) {
    this.emit("open");
    this.hear({
      type: "welcome",
      protocol: PROTOCOL_VERSION,
      seq: 0,
      serverNow: 0,
      snapshot: null,
      events: [],
      turn: null,
      draft: null,
      ...fields,
    });
  }
}

export class FakeTime {
  now = 0;
  #timers: { at: number; run: () => void }[] = [];
  setTimeout = (run: () => void, ms: number) => {
    const timer = { at: this.now + ms, run };
    this.#timers.push(timer);
    return timer;
  };
  clearTimeout = (timer: unknown) => {
    this.#timers = this.#timers.filter((one) => one !== timer);
  };
  pass(ms: number) {
    const end = this.now + ms;
    for (;;) {
      const next = this.#timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.now = next.at;
      this.clearTimeout(next);
      next.run();
    }
    this.now = end;
  }
  /** Time goes on at once, and only then do the timers run that were due, each once. */
  oversleep(ms: number) {
    this.now += ms;
    const due = this.#timers.filter((timer) => timer.at <= this.now);
    for (const timer of due) this.clearTimeout(timer);
    for (const timer of due) timer.run();
  }
}

export const memoryStore = (): TabStore => {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
};
