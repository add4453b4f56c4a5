import { ChangeSet } from "@codemirror/state";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges, type CodeChanges } from "../../domain/room/code.ts";
import { CodeSync } from "./code-sync.ts";

const insert = (sync: CodeSync, at: number, text: string) =>
  ChangeSet.of({ from: at, insert: text }, sync.text.length);

describe("CodeSync", () => {
  test("what was typed between two sends travels as one change", () => {
    const sync = new CodeSync({ text: "ab", rev: 3 });
    sync.edit(insert(sync, 1, "x"));
    sync.edit(insert(sync, 2, "y"));
    expect(sync.take()).toEqual({ baseRev: 3, changes: [1, [0, "xy"], 1] });
  });

  test("nothing is sent while a change is on its way, and the next one builds on it", () => {
    const sync = new CodeSync({ text: "", rev: 0 });
    sync.edit(insert(sync, 0, "a"));
    const first = sync.take()!;
    sync.edit(insert(sync, 1, "b"));
    expect(sync.take()).toBeNull();
    expect(sync.committed(0, first.changes, true)).toBeNull();
    expect(sync.take()).toEqual({ baseRev: 1, changes: [1, [0, "b"]] });
  });

  test("another device's change moves over what is on its way and what is typed", () => {
    const sync = new CodeSync({ text: "line", rev: 0 });
    sync.edit(insert(sync, 4, "A"));
    sync.take();
    sync.edit(insert(sync, 5, "B"));
    const onScreen = sync.committed(0, [[0, "X"], 4], false);
    expect(onScreen?.toJSON()).toEqual([[0, "X"], 6]);
    expect(sync.text).toBe("XlineAB");
  });

  test("a refused change is sent again on the newer revision, together with what was typed since", () => {
    const sync = new CodeSync({ text: "line", rev: 0 });
    sync.edit(insert(sync, 4, "A"));
    sync.take();
    sync.committed(0, [[0, "X"], 4], false);
    sync.edit(insert(sync, 6, "B"));
    sync.refused();
    expect(sync.take()).toEqual({ baseRev: 1, changes: [5, [0, "AB"]] });
  });

  test("an event of an older revision is passed over", () => {
    const sync = new CodeSync({ text: "x", rev: 5 });
    expect(sync.committed(4, [[0, "y"]], false)).toBeNull();
    expect(sync.text).toBe("x");
  });

  test("unfinished edits come back after a reload, sent or not", () => {
    const sync = new CodeSync({ text: "ab", rev: 2 });
    sync.edit(insert(sync, 2, "c"));
    const sent = sync.take()!;
    sync.edit(insert(sync, 3, "d"));
    const saved = sync.save()!;

    const notCommitted = new CodeSync({ text: "ab", rev: 2 });
    notCommitted.restore(saved);
    expect(notCommitted.text).toBe("abcd");
    expect(notCommitted.committed(2, sent.changes, true)).toBeNull();
    expect(notCommitted.take()).toEqual({ baseRev: 3, changes: [3, [0, "d"]] });

    const committed = new CodeSync({ text: "abc", rev: 3 });
    committed.restore(saved);
    expect(committed.text).toBe("abcd");
  });

  test("edits of a document that has moved on are left out", () => {
    const sync = new CodeSync({ text: "something else", rev: 9 });
    sync.restore({ rev: 2, inFlight: [2, [0, "c"]], pending: null });
    expect(sync.text).toBe("something else");
    expect(sync.saved).toBe(true);
  });

  test("the whole document from the room keeps what was typed", () => {
    const sync = new CodeSync({ text: "one\ntwo", rev: 1 });
    sync.edit(insert(sync, 7, "!"));
    sync.replaced({ text: "one\n1.5\ntwo", rev: 4 });
    expect(sync.text).toBe("one\n1.5\ntwo!");
    expect(sync.take()?.baseRev).toBe(4);
  });

  test("the whole document confirms a change whose answer was lost", () => {
    const sync = new CodeSync({ text: "a", rev: 0 });
    sync.edit(insert(sync, 1, "b"));
    sync.take();
    expect(sync.replaced({ text: "ab", rev: 1 })).toBeNull();
    expect(sync.saved).toBe(true);
  });

  test("two devices that type at random end with the room's text", () => {
    const steps = fc.array(
      fc.record({
        who: fc.nat(1),
        at: fc.nat(30),
        remove: fc.nat(2),
        text: fc.string({ maxLength: 3 }),
        deliver: fc.boolean(),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(steps, (script) => void runTwoDevices(script)),
      { numRuns: 300 },
    );
  });
});

type Step = { who: number; at: number; remove: number; text: string; deliver: boolean };
type Sent = { who: number; baseRev: number; changes: CodeChanges };

/** A room that takes changes in order, refuses stale ones, and tells both devices what it took. */
function runTwoDevices(script: Step[]) {
  const devices = [new CodeSync({ text: "start", rev: 0 }), new CodeSync({ text: "start", rev: 0 })];
  const wire: Sent[] = [];
  let room = { text: "start", rev: 0 };
  const send = (who: number) => {
    const edit = devices[who]!.take();
    if (edit) wire.push({ who, ...edit });
  };
  const deliver = () => {
    const sent = wire.shift();
    if (!sent) return;
    if (sent.baseRev !== room.rev) devices[sent.who]!.refused();
    else {
      const applied = applyChanges(room.text, sent.changes);
      if (!applied.ok) throw new Error(applied.reason);
      devices.forEach((device, who) => void device.committed(room.rev, sent.changes, who === sent.who));
      room = { text: applied.text, rev: room.rev + 1 };
    }
    send(0);
    send(1);
  };
  for (const { who, at, remove, text, deliver: now } of script) {
    const device = devices[who]!;
    const length = device.text.length;
    const from = Math.min(at, length);
    const clean = text.replace(/[\r\n]/g, "_");
    device.edit(ChangeSet.of({ from, to: Math.min(length, from + remove), insert: clean }, length));
    send(who);
    if (now) deliver();
  }
  for (let turn = 0; turn < 1000 && (wire.length > 0 || devices.some((device) => !device.saved)); turn += 1) {
    send(0);
    send(1);
    deliver();
  }
  expect(devices.map((device) => device.text)).toEqual([room.text, room.text]);
  expect(devices.every((device) => device.saved)).toBe(true);
}
