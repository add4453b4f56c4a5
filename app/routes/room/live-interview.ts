import type { ClientCommand } from "../../../domain/room/protocol.ts";
import { CodeDocuments } from "../../editor/code-documents.ts";
import { CommandQueue, type QueuedCommand } from "../../live/command-queue.ts";
import { Connection, type ConnectionDeps } from "../../live/connection.ts";
import { InterviewStore } from "../../live/interview-store.ts";
import { room } from "../../strings/room.ts";
import type { TabStore } from "../../tab-store.ts";

export type Command = WithoutId<QueuedCommand>;
type WithoutId<C> = C extends ClientCommand ? Omit<C, "id"> : never;
type Deps = ConnectionDeps & { deviceId: string; tab: TabStore; newId: () => string };

/** What the room is judged by or closed with waits for the code; the rest may overtake it. */
const AFTER_CODE: ReadonlySet<ClientCommand["type"]> = new Set([
  "run",
  "submit",
  "round.finish",
  "round.skip",
  "pause",
  "end",
]);

/** One page's share of an interview: its connection, what it has not sent yet, its documents, and what it shows. */
export class LiveInterview {
  readonly store: InterviewStore;
  readonly documents: CodeDocuments;
  readonly connection: Connection;
  readonly #newId: () => string;

  constructor(interviewId: string, { deviceId, tab, newId, ...deps }: Deps) {
    const store = new InterviewStore(deps.now, () => connection.reconnect());
    const queue = new CommandQueue(tab, `mockingbird:queue:${interviewId}`, () =>
      store.set({ unsent: queue.all() }),
    );
    const connection = new Connection(deviceId, queue, deps, {
      afterSeq: () => store.view.seq,
      onStatus: (status) => {
        store.set({ status });
        if (status.phase === "online") documents.online();
      },
      onMessage: (message) => {
        if (message.type === "ack") {
          documents.acked(message.id);
          // Something else was done since: what was refused before is history.
          if (queue.all().some(({ id }) => id === message.id)) store.set({ refusal: null });
        }
        if (message.type === "refused") store.giveBack(queue.all().find(({ id }) => id === message.id));
        if (message.type === "refused" && documents.owns(message.id))
          documents.refused(message.id, message.code);
        else store.receive(message);
      },
    });
    const documents = new CodeDocuments({
      deviceId,
      store: tab,
      storeKey: `mockingbird:code:${interviewId}`,
      newId,
      post: (command) => connection.post(command),
      resync: () => store.forget(),
      onTooLarge: () => store.set({ refusal: { id: "code", message: room.editor.tooLarge } }),
      timers: deps,
    });
    this.store = store;
    this.documents = documents;
    this.connection = connection;
    this.#newId = newId;
    store.onSignal((signal) => documents.hear(signal));
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

  /** The page goes: another one of this tab may take over what is not committed. */
  stop() {
    this.connection.stop();
    this.documents.close();
  }

  #holdForCode({ id, type }: QueuedCommand) {
    if (!AFTER_CODE.has(type)) return;
    this.connection.hold(id);
    this.documents.afterSaved(() => this.connection.release(id));
  }
}
