import { ChangeSet } from "@codemirror/state";
import { describe, expect, test } from "vitest";
import { CodeSync, type Edit } from "./code-sync.ts";

const insert = (sync: CodeSync, at: number, text: string) =>
  ChangeSet.of({ from: at, insert: text }, sync.text.length);

const take = (sync: CodeSync, id = "an-edit") => sync.take(id) as Edit;

describe("CodeSync", () => {
  test("what was typed between two sends travels as one change", () => {
    const sync = new CodeSync({ text: "ab", rev: 3 });
    sync.edit(insert(sync, 1, "x"));
    sync.edit(insert(sync, 2, "y"));
    expect(take(sync)).toEqual({ id: "an-edit", baseRev: 3, changes: [1, [0, "xy"], 1] });
  });

  test("nothing is sent while a change is on its way, and the next one builds on it", () => {
    const sync = new CodeSync({ text: "", rev: 0 });
    sync.edit(insert(sync, 0, "a"));
    const first = take(sync);
    sync.edit(insert(sync, 1, "b"));
    expect(take(sync)).toBeNull();
    expect(sync.committed(0, first.changes, true)).toBeNull();
    expect(take(sync)).toEqual({ id: "an-edit", baseRev: 1, changes: [1, [0, "b"]] });
  });

  test("another device's change moves over what is on its way and what is typed", () => {
    const sync = new CodeSync({ text: "line", rev: 0 });
    sync.edit(insert(sync, 4, "A"));
    take(sync);
    sync.edit(insert(sync, 5, "B"));
    const onScreen = sync.committed(0, [[0, "X"], 4], false);
    expect(onScreen?.toJSON()).toEqual([[0, "X"], 6]);
    expect(sync.text).toBe("XlineAB");
  });

  test("a refused change is sent again on the newer revision, together with what was typed since", () => {
    const sync = new CodeSync({ text: "line", rev: 0 });
    sync.edit(insert(sync, 4, "A"));
    take(sync);
    sync.committed(0, [[0, "X"], 4], false);
    sync.edit(insert(sync, 6, "B"));
    sync.refused();
    expect(take(sync)).toEqual({ id: "an-edit", baseRev: 1, changes: [5, [0, "AB"]] });
  });

  test("an event of an older revision is passed over", () => {
    const sync = new CodeSync({ text: "x", rev: 5 });
    expect(sync.committed(4, [[0, "y"]], false)).toBeNull();
    expect(sync.text).toBe("x");
  });

  describe("after a reload", () => {
    /** Typed "c", sent, then typed "d"; nothing heard since. */
    const left = () => {
      const sync = new CodeSync({ text: "ab", rev: 2 });
      sync.edit(insert(sync, 2, "c"));
      take(sync, "sent-before");
      sync.edit(insert(sync, 3, "d"));
      return sync.save();
    };

    test("what was on its way goes again under its id, what was typed since follows", () => {
      const sync = new CodeSync({ text: "ab", rev: 2 }, left());
      expect(sync.text).toBe("abcd");
      expect(sync.inFlight).toEqual({ id: "sent-before", baseRev: 2, changes: [2, [0, "c"]] });
      expect(sync.committed(2, [2, [0, "c"]], true)).toBeNull();
      expect(take(sync)).toEqual({ id: "an-edit", baseRev: 3, changes: [3, [0, "d"]] });
    });

    test("a change that had arrived is not made twice, though another device wrote behind it", () => {
      const sync = new CodeSync({ text: "Xabc", rev: 4 }, left());
      expect(sync.inFlight?.baseRev).toBe(2);
      expect(sync.acked()?.toJSON()).toEqual([[0, "X"], 4]);
      expect(sync.text).toBe("Xabcd");
      expect(take(sync)).toEqual({ id: "an-edit", baseRev: 4, changes: [4, [0, "d"]] });
    });

    test("a change that another device overtook moves over what it missed", () => {
      const sync = new CodeSync({ text: "Xab", rev: 3 }, left());
      expect(sync.refused()?.toJSON()).toEqual([[0, "X"], 4]);
      expect(sync.text).toBe("Xabcd");
      expect(take(sync)).toEqual({ id: "an-edit", baseRev: 3, changes: [3, [0, "cd"]] });
    });

    test("what others write while the answer is out is not lost", () => {
      const sync = new CodeSync({ text: "Xab", rev: 3 }, left());
      expect(sync.committed(3, [3, [0, "Y"]], false)).toBeNull();
      sync.refused();
      expect(sync.text).toBe("XabYcd");
      expect(sync.rev).toBe(4);
    });

    test("edits that do not fit their own document are left out", () => {
      const saved = {
        rev: 2,
        base: "ab",
        inFlight: { id: "x", changes: [9, [0, "c"]] },
        pending: null,
      } as never;
      const sync = new CodeSync({ text: "something else", rev: 9 }, saved);
      expect(sync.text).toBe("something else");
      expect(sync.saved).toBe(true);
    });
  });

  test("the whole document from the room keeps what was typed", () => {
    const sync = new CodeSync({ text: "one\ntwo", rev: 1 });
    sync.edit(insert(sync, 7, "!"));
    sync.replaced({ text: "one\n1.5\ntwo", rev: 4 });
    expect(sync.text).toBe("one\n1.5\ntwo!");
    expect(take(sync).baseRev).toBe(4);
  });

  test("the whole document waits for the answer to the change on its way", () => {
    const sync = new CodeSync({ text: "a", rev: 0 });
    sync.edit(insert(sync, 1, "b"));
    take(sync);
    expect(sync.replaced({ text: "ab", rev: 1 })).toBeNull();
    expect(sync.saved).toBe(false);
    sync.acked();
    expect(sync.text).toBe("ab");
    expect(sync.rev).toBe(1);
    expect(sync.saved).toBe(true);
  });

  test("what the room will never take is given up, and the room's text is shown", () => {
    const sync = new CodeSync({ text: "kept", rev: 1 });
    sync.edit(insert(sync, 4, " late"));
    expect(sync.abandon()?.toJSON()).toEqual([4, [5]]);
    expect(sync.text).toBe("kept");
    expect(sync.saved).toBe(true);
  });

  test("a document beyond the room's limit is not sent", () => {
    const sync = new CodeSync({ text: "", rev: 0 });
    sync.edit(insert(sync, 0, "x".repeat(70_000)));
    expect(sync.take("an-edit")).toBe("too_large");
    expect(sync.hasUnsent).toBe(true);
  });

  test("a change in more places than the room takes travels as one", () => {
    const sync = new CodeSync({ text: "x\n".repeat(1500), rev: 0 });
    const changes = Array.from({ length: 1500 }, (_, line) => ({ from: line * 2, insert: "  " }));
    sync.edit(ChangeSet.of(changes, sync.text.length));
    expect(take(sync).changes.length).toBeLessThan(10);
    expect(sync.text).toBe("  x\n".repeat(1500));
  });
});
