import * as v from "valibot";
import { type ClientCommand, ClientMessage } from "../../domain/room/protocol.ts";

export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Commands the room has not settled yet, in order, kept in the tab's storage so that a reload loses none. */
export class CommandQueue {
  readonly #store: Store;
  readonly #key: string;
  readonly #onChange: () => void;
  #commands: readonly ClientCommand[];

  constructor(store: Store, key: string, onChange: () => void = () => {}) {
    this.#store = store;
    this.#key = key;
    this.#onChange = onChange;
    this.#commands = restore(store.getItem(key));
  }

  all(): readonly ClientCommand[] {
    return this.#commands;
  }

  add(command: ClientCommand) {
    this.#replace([...this.#commands, command]);
  }

  /** The room acknowledged or refused the command. */
  settle(id: string) {
    if (this.#commands.some((command) => command.id === id))
      this.#replace(this.#commands.filter((command) => command.id !== id));
  }

  #replace(commands: readonly ClientCommand[]) {
    this.#commands = commands;
    try {
      if (commands.length === 0) this.#store.removeItem(this.#key);
      else this.#store.setItem(this.#key, JSON.stringify(commands));
    } catch {
      // Storage is full or switched off: the queue still lives as long as the page.
    }
    this.#onChange();
  }
}

function restore(saved: string | null): ClientCommand[] {
  if (saved === null) return [];
  try {
    const parsed = v.safeParse(v.array(ClientMessage), JSON.parse(saved));
    return parsed.success ? parsed.output.filter((message) => message.type !== "hello") : [];
  } catch {
    return [];
  }
}
