import { useEffect, useState, useSyncExternalStore } from "react";
import type { ClientCommand } from "../../domain/room/protocol.ts";
import { CodeDocuments } from "../editor/code-documents.ts";
import { CommandQueue } from "./command-queue.ts";
import { Connection } from "./connection.ts";
import { InterviewStore, type InterviewView } from "./interview-store.ts";

type WithoutId<C> = C extends ClientCommand ? Omit<C, "id"> : never;

export type Interview = {
  view: InterviewView;
  /** Sends a command under an id of its own; returns the id. */
  send: (command: WithoutId<ClientCommand>) => string;
  /** Sends it after all that was typed in the editor. */
  sendAfterCode: (command: WithoutId<ClientCommand>) => void;
  documents: CodeDocuments;
  reconnect: () => void;
  dismiss: () => void;
};

type Live = Omit<Interview, "view"> & { store: InterviewStore; start: () => () => void };

/** The interview as the room tells it, from the first render on in the browser; one socket per page. */
export function useInterview(interviewId: string): Interview {
  const [live] = useState(() => connect(interviewId));
  useEffect(() => live.start(), [live]);
  const view = useSyncExternalStore(live.store.subscribe, () => live.store.view);
  return { ...live, view };
}

function connect(interviewId: string): Live {
  const deviceId = deviceOf(sessionStorage);
  const queueChanged = () => store.set({ unsent: queue.all() });
  const store: InterviewStore = new InterviewStore(Date.now, () => connection.reconnect());
  const queue = new CommandQueue(sessionStorage, `mockingbird:queue:${interviewId}`, queueChanged);
  const timers = {
    now: Date.now,
    setTimeout: (run: () => void, ms: number) => window.setTimeout(run, ms),
    clearTimeout: (timer: never) => window.clearTimeout(timer),
  };
  const connection = new Connection(
    deviceId,
    queue,
    { ...timers, random: Math.random, open: () => new WebSocket(socketUrl(interviewId)) },
    {
      afterSeq: () => store.view.seq,
      onStatus: (status) => store.set({ status }),
      onMessage: (message) => store.receive(message),
    },
  );
  const documents = new CodeDocuments({
    deviceId,
    store: sessionStorage,
    storeKey: `mockingbird:code:${interviewId}`,
    newId: () => crypto.randomUUID(),
    send: (command) => connection.send(command),
    timers,
  });
  store.onSignal((signal) => documents.hear(signal));
  queueChanged();

  const send: Interview["send"] = (command) => {
    const id = crypto.randomUUID();
    connection.send({ ...command, id } as ClientCommand);
    return id;
  };
  return {
    store,
    documents,
    send,
    sendAfterCode: (command) => documents.afterSent(() => send(command)),
    reconnect: () => connection.reconnect(),
    dismiss: () => store.set({ refusal: null }),
    start: () => startWhileShown(connection, documents),
  };
}

/** Connects, comes back at once when the network or the page does, and sends what was typed before the page goes. */
function startWhileShown(connection: Connection, documents: CodeDocuments): () => void {
  connection.start();
  const comeBack = () => {
    if (connection.status.phase === "waiting") connection.reconnect();
  };
  const onVisible = () => {
    if (document.visibilityState === "visible") comeBack();
    else documents.afterSent(() => {});
  };
  // The browser knows at once; the socket would be missed only after two silent intervals.
  const gone = () => connection.reconnect();
  window.addEventListener("online", comeBack);
  window.addEventListener("offline", gone);
  document.addEventListener("visibilitychange", onVisible);
  return () => {
    window.removeEventListener("online", comeBack);
    window.removeEventListener("offline", gone);
    document.removeEventListener("visibilitychange", onVisible);
    connection.stop();
  };
}

const socketUrl = (interviewId: string) =>
  `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/api/interviews/${interviewId}/socket`;

/** One name per tab: two tabs are two devices. */
function deviceOf(storage: Storage): string {
  const key = "mockingbird:device";
  const known = storage.getItem(key);
  if (known) return known;
  const fresh = crypto.randomUUID();
  storage.setItem(key, fresh);
  return fresh;
}
