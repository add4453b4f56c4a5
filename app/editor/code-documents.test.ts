import { ChangeSet } from "@codemirror/state";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { CodeChanges } from "../../domain/room/code.ts";
import type { RoomEvent } from "../../domain/room/event.ts";
import type { RoomState } from "../../domain/room/state.ts";
import { memoryStore } from "../live/fakes.ts";
import type { EditCommand as Edit } from "./code-document.ts";
import { CodeDocuments } from "./code-documents.ts";
import { ALONE } from "./edit-timer.ts";

const ROUND = "round";
const stateWith = (text: string, rev = 0) =>
  ({
    rounds: [
      {
        id: ROUND,
        status: "IN_PROGRESS",
        code: {
          python: { text, rev },
          java: { text: "class", rev: 0 },
          markdown: { text: "", rev: 0 },
          javascript: { text: "", rev: 0 },
        },
      },
    ],
  }) as unknown as RoomState;

let ids = 0;
const build = (store = memoryStore(), writes = () => true) => {
  let closed = false;
  const sent: Edit[] = [];
  const resync = vi.fn();
  const onTooLarge = vi.fn();
  const documents = new CodeDocuments({
    deviceId: "device",
    store,
    storeKey: "code",
    newId: () => `edit-${++ids}`,
    post: (command) => sent.push(command),
    resync,
    onTooLarge,
    writes,
    willWrite: () => false,
    closed: () => closed,
    waits: () => ALONE,
    timers: { now: Date.now, setTimeout: (run, ms) => setTimeout(run, ms), clearTimeout },
  });
  const close = () => {
    closed = true;
  };
  return { documents, sent, store, resync, onTooLarge, close };
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

const byOther = (baseRev: number, changes: CodeChanges) => committed({ baseRev, changes } as Edit, "other");
const writerChanged = (deviceId: string) =>
  ({ kind: "event", event: { type: "writer.changed", deviceId } as RoomEvent }) as const;
const replaced = (state: RoomState) => ({ kind: "replaced", state }) as const;

describe("CodeDocuments", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("typing is sent when it rests, and saved once the room committed it", () => {
    const { documents, sent } = build();
    documents.open(stateWith("ab"), ROUND, "python", () => {});
    type(documents, 2, "c", 2);
    type(documents, 3, "d", 3);
    vi.advanceTimersByTime(ALONE.idleMs);
    expect(sent).toMatchObject([
      { type: "code.edit", language: "python", baseRev: 0, changes: [2, [0, "cd"]] },
    ]);
    expect(documents.saved()).toBe(false);
    documents.hear(committed(sent[0]!));
    expect(documents.saved()).toBe(true);
  });

  test("a run waits until all that was typed before it is committed, and for nothing typed later", () => {
    const { documents, sent } = build();
    const run = vi.fn();
    documents.hear(replaced(stateWith("")));
    documents.open(stateWith(""), ROUND, "python", () => {});
    type(documents, 0, "a", 0);
    vi.advanceTimersByTime(ALONE.idleMs);
    type(documents, 1, "b", 1);
    documents.afterSaved(run);
    documents.hear(committed(sent[0]!));
    expect(sent).toHaveLength(2);
    expect(run).not.toHaveBeenCalled();
    type(documents, 2, "c", 2);
    documents.hear(committed(sent[1]!));
    expect(run).toHaveBeenCalledOnce();
  });

  test("without anything typed, a run goes at once", () => {
    const { documents } = build();
    const run = vi.fn();
    documents.hear(replaced(stateWith("x")));
    documents.afterSaved(run);
    expect(run).toHaveBeenCalledOnce();
  });

  test("another device's change reaches the screen", () => {
    const { documents } = build();
    const onScreen = vi.fn();
    documents.open(stateWith("ab"), ROUND, "python", onScreen);
    documents.hear(byOther(0, [[0, "x"], 2]));
    expect(onScreen.mock.calls[0]![0].toJSON()).toEqual([[0, "x"], 2]);
  });

  test("a change that another device overtook goes out at once on the new revision", () => {
    const { documents, sent } = build();
    documents.open(stateWith("ab"), ROUND, "python", () => {});
    type(documents, 2, "c", 2);
    documents.flush();
    documents.hear(byOther(0, [[0, "x"], 2]));
    documents.refused(sent[0]!.id, "stale_revision");
    expect(sent).toHaveLength(2);
    expect(sent[1]).toMatchObject({ baseRev: 1, changes: [3, [0, "c"]] });
    expect(sent[1]!.id).not.toBe(sent[0]!.id);
  });

  test("a document that is too large is not sent again until something is typed", () => {
    const { documents, sent } = build();
    documents.open(stateWith(""), ROUND, "python", () => {});
    type(documents, 0, "huge", 0);
    documents.flush();
    documents.refused(sent[0]!.id, "too_large");
    vi.advanceTimersByTime(60_000);
    expect(sent).toHaveLength(1);
    documents.edit(ChangeSet.of({ from: 0, to: 3 }, 4));
    vi.advanceTimersByTime(ALONE.idleMs);
    expect(sent[1]).toMatchObject({ changes: [[0, "e"]] });
  });

  test("a paste beyond the limit is said and never sent, and does not hold up what waits", () => {
    const { documents, sent, onTooLarge } = build();
    const end = vi.fn();
    documents.hear(replaced(stateWith("")));
    documents.open(stateWith(""), ROUND, "python", () => {});
    type(documents, 0, "x".repeat(70_000), 0);
    documents.afterSaved(end);
    expect(sent).toEqual([]);
    expect(onTooLarge).toHaveBeenCalledOnce();
    expect(end).toHaveBeenCalledOnce();
  });

  test("an edit that met a pause goes out when it ends", () => {
    const { documents, sent } = build();
    documents.open(stateWith("ab"), ROUND, "python", () => {});
    type(documents, 2, "c", 2);
    documents.flush();
    documents.refused(sent[0]!.id, "paused");
    vi.advanceTimersByTime(60_000);
    expect(sent).toHaveLength(1);
    documents.hear({ kind: "event", event: { type: "interview.resumed" } as RoomEvent });
    expect(sent[1]).toMatchObject({ baseRev: 0, changes: [2, [0, "c"]] });
  });

  test("edits of a device that no longer writes are kept, and go out when it writes again", () => {
    let writes = true;
    const { documents, sent } = build(memoryStore(), () => writes);
    const run = vi.fn();
    documents.hear(replaced(stateWith("ab")));
    documents.open(stateWith("ab"), ROUND, "python", () => {});
    type(documents, 2, "c", 2);
    documents.flush();
    documents.afterSaved(run);
    writes = false;
    documents.hear(writerChanged("other"));
    documents.refused(sent[0]!.id, "not_writer");
    expect(run).toHaveBeenCalledOnce();
    documents.hear(byOther(0, [[0, "x"], 2]));
    vi.advanceTimersByTime(60_000);
    expect(sent).toHaveLength(1);
    expect(documents.saved()).toBe(false);
    writes = true;
    documents.hear(writerChanged("device"));
    expect(sent[1]).toMatchObject({ baseRev: 1, changes: [3, [0, "c"]] });
  });

  test("what a follower never sent of a question that is closed is given up", () => {
    const { documents, close } = build(memoryStore(), () => false);
    documents.open(stateWith("ab"), ROUND, "python", () => {});
    type(documents, 2, "c", 2);
    close();
    documents.hear({ kind: "event", event: { type: "round.finished" } as RoomEvent });
    expect(documents.saved()).toBe(true);
  });

  test("an edit of a question that is closed is given up, and the room's text is shown", () => {
    const { documents, sent } = build();
    const onScreen = vi.fn();
    documents.open(stateWith("ab"), ROUND, "python", onScreen);
    type(documents, 2, "c", 2);
    documents.flush();
    documents.refused(sent[0]!.id, "no_open_round");
    expect(onScreen.mock.calls[0]![0].toJSON()).toEqual([2, [1]]);
    expect(documents.saved()).toBe(true);
  });

  test("a room with another text is asked for everything, and the edit goes out again on top", () => {
    const { documents, sent, resync } = build();
    documents.open(stateWith("ab"), ROUND, "python", () => {});
    type(documents, 2, "c", 2);
    documents.flush();
    documents.refused(sent[0]!.id, "stale_revision");
    expect(resync).toHaveBeenCalledOnce();
    documents.hear(replaced(stateWith("!ab", 0)));
    expect(sent[1]).toMatchObject({ baseRev: 0, changes: [3, [0, "c"]] });
  });

  describe("after a reload", () => {
    const left = () => {
      const first = build();
      first.documents.open(stateWith("ab"), ROUND, "python", () => {});
      type(first.documents, 2, "c", 2);
      first.documents.flush();
      return first;
    };

    test("what was not sent yet is there again, and goes out", () => {
      const first = build();
      first.documents.open(stateWith("ab"), ROUND, "python", () => {});
      type(first.documents, 2, "c", 2);
      const { documents, sent } = build(first.store);
      expect(documents.open(stateWith("ab"), ROUND, "python", () => {})).toBe("abc");
      expect(sent).toMatchObject([{ baseRev: 0, changes: [2, [0, "c"]] }]);
    });

    test("a change that another device overtook before is sent on the new revision, then a waiting run", () => {
      const { sent: before, store } = left();
      const { documents, sent } = build(store);
      const run = vi.fn();
      documents.afterSaved(run);
      documents.hear(replaced(stateWith("xab", 1)));
      documents.online();
      expect(sent).toEqual(before);
      documents.refused(before[0]!.id, "stale_revision");
      expect(sent[1]).toMatchObject({ baseRev: 1, changes: [3, [0, "c"]] });
      expect(run).not.toHaveBeenCalled();
      documents.hear(committed(sent[1]!));
      expect(run).toHaveBeenCalledOnce();
      expect(documents.saved()).toBe(true);
    });

    test("the language that is not shown is sent too", () => {
      const { store, sent: before } = left();
      const { documents, sent } = build(store);
      documents.hear(replaced(stateWith("ab")));
      documents.open(stateWith("ab"), ROUND, "java", () => {});
      documents.online();
      expect(sent).toEqual(before);
      documents.acked(before[0]!.id);
      expect(documents.saved()).toBe(true);
      expect(store.getItem(`code:${ROUND}:python`)).toBeNull();
    });

    test("what cannot be read is left out", () => {
      const { store } = left();
      store.setItem(`code:${ROUND}:python`, '{"rev":0,"inFlight":null,"pending":[[0,"old"]]}');
      expect(build(store).documents.open(stateWith("ab"), ROUND, "python", () => {})).toBe("ab");
    });
  });

  test("each language has a document of its own; what was typed before the change is sent", () => {
    const { documents, sent } = build();
    documents.open(stateWith("ab"), ROUND, "python", () => {});
    type(documents, 2, "c", 2);
    expect(documents.open(stateWith("ab"), ROUND, "java", () => {})).toBe("class");
    expect(sent).toMatchObject([{ language: "python" }]);
  });
});
