import type { DocumentLanguage } from "../../domain/document-language.ts";
import type { ClientCommand } from "../../domain/room/protocol.ts";
import type { TabStore } from "../tab-store.ts";
import type { CodeSync } from "./code-sync.ts";
import type { Timers, Waits } from "./edit-timer.ts";

export type EditCommand = Extract<ClientCommand, { type: "code.edit" }>;

/** What the documents of an interview ask of the page that they are in. */
export type DocumentsDeps = {
  deviceId: string;
  store: TabStore;
  storeKey: string;
  newId: () => string;
  /** Sends at once, or not at all without a connection: what is on its way is sent again after each welcome. */
  post: (command: EditCommand) => void;
  /** The room's text is not the one this page builds on: asks for everything again. */
  resync: () => void;
  /** A document is too large to be sent. */
  onTooLarge: () => void;
  /** Whether the room takes this device's edits. Until it does, they are kept. */
  writes: () => boolean;
  /** Whether it is about to take them: the takeover is on its way. */
  willWrite: () => boolean;
  /** Whether the question is closed: no edit of it will ever be taken. */
  closed: (roundId: string) => boolean;
  /** How long typing may wait to be sent. */
  waits: () => Waits;
  timers: Timers;
};

/** One document, and how far its edits have come. */
export type Doc = {
  key: string;
  roundId: string;
  language: DocumentLanguage;
  sync: CodeSync;
  /** Edits so far; of these, those in the change on its way or committed; and those committed. */
  typed: number;
  taken: number;
  committed: number;
  /** Refused as it is: waits for the next keystroke, or for the end of a pause. */
  stuck: boolean;
};

export const keyOf = (roundId: string, language: DocumentLanguage) => `${roundId}:${language}`;

/** Whether the room has the edits up to this one, or will not take them as they are. */
export const isCommitted = ([doc, typed]: [Doc, number]) =>
  doc.stuck || doc.sync.saved || doc.committed >= typed;
