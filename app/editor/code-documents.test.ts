import { ChangeSet } from "@codemirror/state";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { RoomEvent } from "../../domain/room/event.ts";
import type { ClientCommand } from "../../domain/room/protocol.ts";
import type { RoomState } from "../../domain/room/state.ts";
import { memoryStore } from "../live/fakes.ts";
import { CodeDocuments } from "./code-documents.ts";
import { IDLE_MS } from "./edit-timer.ts";

type Edit = Extract<ClientCommand, { type: "code.edit" }>;
const ROUND = "round";
const stateWith = (text: string, rev = 0) =>
  ({
    rounds: [{ id: ROUND, code: { python: { text, rev }, java: { text: "class", rev: 0 } } }],
  }) as unknown as RoomState;

const build = (store = memoryStore()) => {
  const sent: Edit[] = [];
  let count = 0;
  const documents = new CodeDocuments({
    deviceId: "device",
    store,
    storeKey: "code",
    newId: () => `edit-${++count}`,
    send: (command) => sent.push(command as Edit),
    timers: { now: Date.now, setTimeout: (run, ms) => setTimeout(run, ms), clearTimeout },
  });
  return { documents, sent, store };
};
const type = (documents: CodeDocuments, at: number, insert: string, length: number) =>
  documents.edit(ChangeSet.of({ from: at, insert }, length));
const committed = ({ baseRev, changes }: Edit, deviceId = "device") =>
  ({
    kind: "event",
    event: {
      type: "code.edited",
      roundId: ROUND,
      language: "python",
      rev: baseRev,
      changes,
      deviceId,
    } as RoomEvent,
  }) as const;

describe("CodeDocuments", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("typing is sent when it rests, and saved once the room committed it", () => {
    const { documents, sent } = build();
    documents.open(stateWith("ab"), ROUND, "python", () => {});
    type(documents, 2, "c", 2);
    type(documents, 3, "d", 3);
    vi.advanceTimersByTime(IDLE_MS);
    expect(sent).toMatchObject([
      { type: "code.edit", language: "python", baseRev: 0, changes: [2, [0, "cd"]] },
    ]);
    expect(documents.saved()).toBe(false);
    documents.hear(committed(sent[0]!));
    expect(documents.saved()).toBe(true);
  });

  test("a run waits until all that was typed is on its way", () => {
    const { documents, sent } = build();
    const run = vi.fn();
    documents.open(stateWith(""), ROUND, "python", () => {});
    type(documents, 0, "a", 0);
    vi.advanceTimersByTime(IDLE_MS);
    type(documents, 1, "b", 1);
    documents.afterSent(run);
    expect(run).not.toHaveBeenCalled();
    documents.hear(committed(sent[0]!));
    vi.advanceTimersByTime(IDLE_MS);
    expect(sent).toHaveLength(2);
    expect(run).toHaveBeenCalledOnce();
  });

  test("without anything typed, a run goes at once", () => {
    const { documents } = build();
    const run = vi.fn();
    documents.open(stateWith("x"), ROUND, "python", () => {});
    documents.afterSent(run);
    expect(run).toHaveBeenCalledOnce();
  });

  test("another device's change reaches the screen", () => {
    const { documents } = build();
    const onScreen = vi.fn();
    documents.open(stateWith("ab"), ROUND, "python", onScreen);
    documents.hear(committed({ baseRev: 0, changes: [[0, "x"], 2] } as unknown as Edit, "other"));
    expect(onScreen.mock.calls[0]![0].toJSON()).toEqual([[0, "x"], 2]);
  });

  test("a stale change is sent again on the new revision", () => {
    const { documents, sent } = build();
    documents.open(stateWith("ab"), ROUND, "python", () => {});
    type(documents, 2, "c", 2);
    vi.advanceTimersByTime(IDLE_MS);
    documents.hear(committed({ baseRev: 0, changes: [[0, "x"], 2] } as unknown as Edit, "other"));
    documents.hear({ kind: "refused", id: "edit-1", code: "stale_revision" });
    vi.advanceTimersByTime(IDLE_MS);
    expect(sent[1]).toMatchObject({ id: "edit-2", baseRev: 1, changes: [3, [0, "c"]] });
  });

  test("a document that is too large is not sent again until something is typed", () => {
    const { documents, sent } = build();
    documents.open(stateWith(""), ROUND, "python", () => {});
    type(documents, 0, "huge", 0);
    vi.advanceTimersByTime(IDLE_MS);
    documents.hear({ kind: "refused", id: "edit-1", code: "too_large" });
    vi.advanceTimersByTime(60_000);
    expect(sent).toHaveLength(1);
    documents.edit(ChangeSet.of({ from: 0, to: 3 }, 4));
    vi.advanceTimersByTime(IDLE_MS);
    expect(sent[1]).toMatchObject({ changes: [[0, "e"]] });
  });

  test("what was not sent yet is there again after a reload", () => {
    const first = build();
    first.documents.open(stateWith("ab"), ROUND, "python", () => {});
    type(first.documents, 2, "c", 2);
    const second = build(first.store);
    expect(second.documents.open(stateWith("ab"), ROUND, "python", () => {})).toBe("abc");
    vi.advanceTimersByTime(IDLE_MS);
    expect(second.sent).toMatchObject([{ baseRev: 0, changes: [2, [0, "c"]] }]);
  });

  test("each language has a document of its own; what was typed before the change is sent", () => {
    const { documents, sent } = build();
    documents.open(stateWith("ab"), ROUND, "python", () => {});
    type(documents, 2, "c", 2);
    expect(documents.open(stateWith("ab"), ROUND, "java", () => {})).toBe("class");
    expect(sent).toMatchObject([{ language: "python" }]);
  });
});
