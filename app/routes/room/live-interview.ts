import { remainingAt } from "../../../domain/room/clock.ts";
import type { ClientCommand, Device, ServerMessage } from "../../../domain/room/protocol.ts";
import { CodeDocuments } from "../../editor/code-documents.ts";
import { ALONE, FOLLOWED } from "../../editor/edit-timer.ts";
import { CommandQueue, type QueuedCommand } from "../../live/command-queue.ts";
import { ComposerDraft } from "../../live/composer-draft.ts";
import { Connection, type ConnectionDeps } from "../../live/connection.ts";
import { writes } from "../../live/following.ts";
import { InterviewStore, type InterviewView, type RoomSignal } from "../../live/interview-store.ts";
import { devices } from "../../strings/devices.ts";
import { room } from "../../strings/room.ts";
import type { TabStore } from "../../tab-store.ts";

export type Command = WithoutId<QueuedCommand>;
type WithoutId<C> = C extends ClientCommand ? Omit<C, "id"> : never;
type Deps = ConnectionDeps & { device: Device; tab: TabStore; newId: () => string };

/** What the room is judged by or closed with waits for the code; the rest may overtake it. */
const AFTER_CODE: ReadonlySet<ClientCommand["type"]> = new Set([
  "run",
  "submit",
  "review",
  "round.finish",
  "round.skip",
  "pause",
  "end",
]);

/** One page's share of an interview: its connection, what it has not sent yet, its documents, and what it shows. */
export class LiveInterview {
  readonly device: Device;
  readonly store: InterviewStore;
  readonly documents: CodeDocuments;
  readonly draft: ComposerDraft;
  readonly connection: Connection;
  readonly tab: TabStore;
  readonly #queue: CommandQueue;
  readonly #newId: () => string;
  readonly #now: () => number;
  /** Who writes, as last told. */
  #writer: string | null = null;
  #writingToldAt = Number.NEGATIVE_INFINITY;

  constructor(interviewId: string, { device, tab, newId, ...deps }: Deps) {
    const { deviceId } = device;
    const store = new InterviewStore(deps.now, () => connection.reconnect());
    const queue = new CommandQueue(tab, `mockingbird:queue:${interviewId}`, () => {
      store.set({ unsent: queue.all() });
      this.documents.settle();
    });
    const connection = new Connection(device, queue, deps, {
      afterSeq: () => store.view.seq,
      onStatus: (status) => {
        store.set({ status });
        if (status.phase !== "online") return;
        this.documents.online();
        // What was let go while another device wrote waits again, now that this one may write.
        for (const command of queue.all()) this.#holdForCode(command);
        this.draft.flush();
      },
      onMessage: (message) => this.#hear(message),
    });
    this.device = device;
    this.tab = tab;
    this.#now = deps.now;
    this.store = store;
    this.connection = connection;
    this.#queue = queue;
    this.#newId = newId;
    this.documents = new CodeDocuments({
      deviceId,
      store: tab,
      storeKey: `mockingbird:code:${interviewId}`,
      newId,
      post: (command) => connection.post(command),
      resync: () => store.forget(),
      onTooLarge: () => store.set({ refusal: { id: "code", message: room.editor.tooLarge } }),
      writes: () => writes(store.view, deviceId),
      willWrite: () => queue.all().some(({ type }) => type === "takeover"),
      closed: (roundId) =>
        store.view.state?.rounds.some((one) => one.id === roundId && one.endedAt !== null) ?? false,
      waits: () => (store.view.devices.length > 1 || nearlyOver(store.view, deps.now()) ? FOLLOWED : ALONE),
      timers: deps,
    });
    this.draft = new ComposerDraft({
      deviceId,
      store: tab,
      storeKey: `mockingbird:draft:${interviewId}`,
      post: (text) => connection.post({ type: "draft", text }),
      timers: deps,
    });
    store.onSignal((signal) => this.#noteWriter(signal));
    store.onSignal((signal) => this.documents.hear(signal));
    store.set({ unsent: queue.all() });
    for (const command of queue.all()) this.#holdForCode(command);
  }

  /** Sends a command under an id of its own; what needs the code goes when all that was typed is committed. */
  send(command: Command): string {
    const withId = { ...command, id: this.#newId() } as QueuedCommand;
    this.#holdForCode(withId);
    this.connection.send(withId);
    return withId.id;
  }

  /**
   * The person writes in a box that stays on this device: the composer's text is told once more, from which the room knows
   * that nobody is silent.
   */
  writing() {
    if (this.#now() - this.#writingToldAt < WRITING_TOLD_EVERY_MS) return;
    if (this.connection.post({ type: "draft", text: this.draft.tellable() }))
      this.#writingToldAt = this.#now();
  }

  /** Sends what was typed without waiting for a rest. */
  flush() {
    this.documents.flush();
    this.draft.flush();
  }

  /** The page goes: another one of this tab may take over what is not committed. */
  stop() {
    this.connection.stop();
    this.documents.close();
    this.draft.close();
  }

  #hear(message: ServerMessage) {
    const { store, documents, draft } = this;
    const command = "id" in message ? this.#queue.all().find(({ id }) => id === message.id) : undefined;
    if (message.type === "welcome") draft.welcomed(message.draft);
    if (message.type === "draft") this.#heard(message);
    if (message.type === "ack") {
      documents.acked(message.id);
      // Something else was done since: what was refused before is history.
      if (command) store.set({ refusal: null });
    }
    if (message.type !== "refused") {
      store.receive(message);
      if (message.type === "welcome" && message.draft) this.#heard(message.draft);
      return;
    }
    store.giveBack(command);
    if (documents.owns(message.id)) documents.refused(message.id, message.code);
    else if (message.code === "not_writer")
      store.set({ refusal: { id: message.id, message: notDone(command), whole: true } });
    else store.receive(message);
  }

  #heard({ deviceId, text }: { deviceId: string; text: string }) {
    const { writer } = this.store.view.state ?? { writer: null };
    if (deviceId !== this.device.deviceId) this.draft.heard({ deviceId, text }, writer);
  }

  /** Where the writing goes, what stands in the composer goes with it. */
  #noteWriter(signal: RoomSignal) {
    const { view } = this.store;
    const { deviceId } = this.device;
    const former = this.#writer;
    this.#writer = view.state?.writer ?? null;
    if (signal.kind === "present") this.draft.present(view.draft, view.devices);
    if (former === null || former === this.#writer) return;
    if (this.#writer === deviceId) this.draft.tookOver(former, view.draft);
    else if (former === deviceId) this.draft.left();
  }

  #holdForCode({ id, type }: QueuedCommand) {
    if (!AFTER_CODE.has(type)) return;
    this.connection.hold(id);
    this.documents.afterSaved(() => this.connection.release(id));
  }
}

function notDone(command: QueuedCommand | undefined): string {
  const type = command?.type ?? "takeover";
  return type in devices.notDone ? devices.notDone[type as keyof typeof devices.notDone] : devices.reason;
}

const WRITING_TOLD_EVERY_MS = 10_000;
const LAST_MS = 10_000;
/** What is typed in the last seconds is sent at once: when time is up nothing more is taken. */
function nearlyOver({ state, clockOffset }: InterviewView, now: number): boolean {
  const left = state && remainingAt(state.clock, now + clockOffset);
  return left !== null && left < LAST_MS;
}
