import * as v from "valibot";
import { type ClientCommand, ClientMessage } from "../../domain/room/protocol.ts";
import { keep, kept, type TabStore } from "../tab-store.ts";

/** Edits are not queued: the document they belong to keeps them, and moves them over what others wrote. */
export type QueuedCommand = Exclude<ClientCommand, { type: "code.edit" }>;

/** Commands the room has not settled yet, in order, kept in the tab's storage so that a reload loses none. */
export class CommandQueue {
  readonly #store: TabStore;
  readonly #key: string;
  readonly #onChange: () => void;
  #commands: readonly QueuedCommand[];

  constructor(store: TabStore, key: string, onChange: () => void = () => {}) {
    this.#store = store;
    this.#key = key;
    this.#onChange = onChange;
    this.#commands = restore(kept(store, key));
  }

  all(): readonly QueuedCommand[] {
    return this.#commands;
  }

  add(command: QueuedCommand) {
    this.#replace([...this.#commands, command]);
  }

  /** The room acknowledged or refused the command. */
  settle(id: string) {
    if (this.#commands.some((command) => command.id === id))
      this.#replace(this.#commands.filter((command) => command.id !== id));
  }

  #replace(commands: readonly QueuedCommand[]) {
    this.#commands = commands;
    keep(this.#store, this.#key, commands.length > 0 ? commands : null);
    this.#onChange();
  }
}

/** Each by itself: one that a newer page cannot read takes no other with it. */
function restore(saved: unknown): QueuedCommand[] {
  if (!Array.isArray(saved)) return [];
  return saved.flatMap((each) => {
    const { success, output } = v.safeParse(ClientMessage, each);
    return success && "id" in output && output.type !== "code.edit" ? [output] : [];
  });
}
