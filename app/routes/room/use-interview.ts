import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Device } from "../../../domain/room/protocol.ts";
import { isOver } from "../../../domain/room/state.ts";
import type { CodeDocuments } from "../../editor/code-documents.ts";
import type { ComposerDraft } from "../../live/composer-draft.ts";
import { type Writer, writerElsewhere } from "../../live/following.ts";
import type { InterviewView, WrittenCommand } from "../../live/interview-store.ts";
import { keepTicket } from "../../live/room-ticket.ts";
import type { TabStore } from "../../tab-store.ts";
import { type Command, LiveInterview } from "./live-interview.ts";

export type Interview = {
  view: InterviewView;
  /** Sends a command under an id of its own, after the code where it needs that; returns the id. */
  send: (command: Command) => string;
  documents: CodeDocuments;
  draft: ComposerDraft;
  device: Device;
  /** The device that writes while this one follows; null while this one may write. */
  writer: Writer | null;
  reconnect: () => void;
  dismiss: () => void;
  /** What had come back stands in its box again. */
  takeBack: (type: WrittenCommand) => void;
  /** Something is being written outside the composer. */
  writing: () => void;
  /** Where this tab keeps what was not sent. */
  tab: TabStore;
};

/**
 * The interview as the room tells it, from the first render on in the browser; one socket per page. `wasAway`: it
 * stood interrupted when the page was loaded.
 */
export function useInterview(interviewId: string, device: Device, wasAway: boolean): Interview {
  const [live] = useState(() => open(interviewId, device, wasAway));
  useEffect(() => startWhileShown(live), [live]);
  useEffect(() => ticketTo(interviewId), [interviewId]);
  const view = useSyncExternalStore(live.store.subscribe, () => live.store.view);
  const acts = useMemo(() => actsOf(live), [live]);
  const writer = useMemo(() => {
    const over = view.state !== null && isOver(view.state);
    return over ? null : writerElsewhere(view, device.deviceId);
  }, [view, device]);
  return { ...acts, view, writer };
}

function actsOf(live: LiveInterview): Omit<Interview, "view" | "writer"> {
  const { store, documents, draft, device, connection } = live;
  return {
    documents,
    draft,
    device,
    send: (command) => live.send(command),
    reconnect: () => connection.reconnect(),
    dismiss: () => store.set({ refusal: null }),
    takeBack: (type) => store.takeBack(type),
    writing: () => live.writing(),
    tab: live.tab,
  };
}

function open(interviewId: string, device: Device, wasAway: boolean): LiveInterview {
  const live = new LiveInterview(interviewId, {
    device,
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
  const { connection } = live;
  connection.start();
  const comeBack = () => {
    if (connection.status.phase === "waiting") connection.reconnect();
  };
  const onVisible = () => {
    if (document.visibilityState === "visible") comeBack();
    else live.flush();
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
    live.flush();
    live.stop();
  };
}

const ticketTo = (interviewId: string) =>
  keepTicket({
    ask: async () => (await fetch(`/api/interviews/${interviewId}/ticket`, { method: "POST" })).ok,
    setTimeout: (run, ms) => window.setTimeout(run, ms),
    clearTimeout: (timer: never) => window.clearTimeout(timer),
  });

const socketUrl = (interviewId: string) =>
  `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/api/interviews/${interviewId}/socket`;
