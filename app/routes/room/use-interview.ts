import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { CodeDocuments } from "../../editor/code-documents.ts";
import type { InterviewView } from "../../live/interview-store.ts";
import { type Command, LiveInterview } from "./live-interview.ts";

export type Interview = {
  view: InterviewView;
  /** Sends a command under an id of its own, after the code where it needs that; returns the id. */
  send: (command: Command) => string;
  documents: CodeDocuments;
  reconnect: () => void;
  dismiss: () => void;
  /** The returned message stands in the composer again. */
  takeBack: () => void;
};

/**
 * The interview as the room tells it, from the first render on in the browser; one socket per page. `wasAway`: it
 * stood interrupted when the page was loaded.
 */
export function useInterview(interviewId: string, wasAway: boolean): Interview {
  const [live] = useState(() => open(interviewId, wasAway));
  useEffect(() => startWhileShown(live), [live]);
  const view = useSyncExternalStore(live.store.subscribe, () => live.store.view);
  const acts = useMemo(() => actsOf(live), [live]);
  return { ...acts, view };
}

function actsOf(live: LiveInterview): Omit<Interview, "view"> {
  const { store, documents, connection } = live;
  return {
    documents,
    send: (command) => live.send(command),
    reconnect: () => connection.reconnect(),
    dismiss: () => store.set({ refusal: null }),
    takeBack: () => store.set({ returned: null }),
  };
}

function open(interviewId: string, wasAway: boolean): LiveInterview {
  const live = new LiveInterview(interviewId, {
    deviceId: deviceOf(sessionStorage),
    tab: sessionStorage,
    newId: () => crypto.randomUUID(),
    now: Date.now,
    random: Math.random,
    setTimeout: (run, ms) => window.setTimeout(run, ms),
    clearTimeout: (timer: never) => window.clearTimeout(timer),
    open: () => new WebSocket(socketUrl(interviewId)),
  });
  if (wasAway) live.store.set({ notices: [{ id: "away", at: Date.now(), kind: "away", stoodMs: null }] });
  return live;
}

/** Connects, comes back at once when the network or the page does, and sends what was typed before the page goes. */
function startWhileShown(live: LiveInterview): () => void {
  const { connection, documents } = live;
  connection.start();
  const comeBack = () => {
    if (connection.status.phase === "waiting") connection.reconnect();
  };
  const onVisible = () => {
    if (document.visibilityState === "visible") comeBack();
    else documents.flush();
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
    documents.flush();
    live.stop();
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
