import { beforeEach, expect, test } from "vitest";
import { MAX_CHAT_CHARS } from "../../domain/room/event.ts";
import { ComposerDraft } from "./composer-draft.ts";
import { FakeTime, memoryStore } from "./fakes.ts";

const HERE = "device-here";
const THERE = "device-there";
const there = (text: string) => ({ deviceId: THERE, text });

let time: FakeTime;
let posted: string[];
let online: boolean;
const build = (store = memoryStore()) => {
  const draft = new ComposerDraft({
    deviceId: HERE,
    store,
    storeKey: "draft",
    post: (text) => online && posted.push(text) > 0,
    timers: { now: () => time.now, setTimeout: time.setTimeout, clearTimeout: time.clearTimeout },
  });
  draft.welcomed(null);
  return draft;
};

beforeEach(() => {
  time = new FakeTime();
  posted = [];
  online = true;
});

test("it is told after a second of rest, and every five seconds while typing goes on", () => {
  const draft = build();
  draft.write("a");
  time.pass(999);
  expect(posted).toEqual([]);
  time.pass(1);
  expect(posted).toEqual(["a"]);
  for (let n = 0; n < 11; n += 1) {
    draft.write(`a${n}`);
    time.pass(500);
  }
  expect(posted).toHaveLength(2);
});

test("a sent message empties it at once, also for the room", () => {
  const draft = build();
  draft.write("Hello");
  time.pass(1000);
  draft.clear();
  expect(posted).toEqual(["Hello", ""]);
});

test("it survives a reload, and what was written offline is told with the next connection", () => {
  const store = memoryStore();
  online = false;
  build(store).write("Half a ");
  time.pass(1000);
  const next = build(store);
  expect(next.text()).toBe("Half a ");
  online = true;
  next.flush();
  expect(posted).toEqual(["Half a "]);
});

test("of a text that is too long for a message the room is told the beginning, once, and the page keeps the whole", () => {
  const draft = build();
  draft.write(`${"a".repeat(MAX_CHAT_CHARS - 1)}😀 and more`);
  time.pass(1000);
  expect(posted).toEqual(["a".repeat(MAX_CHAT_CHARS - 1)]);
  draft.write(`${draft.text()} and more`);
  time.pass(1000);
  expect(posted).toHaveLength(1);
  expect(draft.text()).toMatch(/😀 and more and more$/);
});

test("the end of a text of which another device has the beginning alone stays here", () => {
  const draft = build();
  draft.write("a".repeat(MAX_CHAT_CHARS + 1));
  draft.left();
  draft.heard(there("a".repeat(MAX_CHAT_CHARS)), THERE);
  expect(draft.text()).toHaveLength(MAX_CHAT_CHARS + 1);
});

test("a page that has sent its text since tells a room that still holds it", () => {
  const draft = build();
  draft.welcomed({ deviceId: HERE, text: "Sent long ago" });
  draft.flush();
  expect(posted).toEqual([""]);
});

test("an empty page goes on with what a device that is gone had begun, and leaves that of one that is there", () => {
  const opened = build();
  opened.present(there("Half a "), [{ deviceId: HERE }]);
  expect(opened.text()).toBe("Half a ");
  const beside = build();
  beside.present(there("Half a "), [{ deviceId: HERE }, { deviceId: THERE }]);
  expect(beside.text()).toBe("");
});

test("whoever takes over gets the text, with what stood there before and its last words", () => {
  const draft = build();
  draft.write("Own.");
  draft.tookOver(THERE, there("Theirs"));
  expect(draft.text()).toBe("Theirs\nOwn.");
  const empty = build();
  empty.tookOver(THERE, there("Half a "));
  empty.heard(there("Half a sentence"), HERE);
  expect(empty.text()).toBe("Half a sentence");
  expect(posted.at(-1)).toBe("Half a sentence");
});

test("what was told while it followed is told anew when it writes: the room keeps the writer's alone", () => {
  const draft = build();
  draft.write("Own words");
  time.pass(1000);
  expect(posted).toEqual(["Own words"]);
  draft.tookOver(THERE, null);
  expect(posted).toEqual(["Own words", "Own words"]);
});

test("of three devices the words of the one that wrote are carried over, not those of the other follower", () => {
  const draft = build();
  draft.tookOver(THERE, { deviceId: "device-third", text: "Its own" });
  expect(draft.text()).toBe("");
});

test("the device it was taken from keeps it until it stands on the other one", () => {
  const draft = build();
  draft.write("Half a ");
  draft.left();
  expect(draft.text()).toBe("Half a ");
  draft.heard(there("Half a "), THERE);
  expect(draft.text()).toBe("");
});

test("what the former device had not told yet comes too, and what it writes later does not", () => {
  const draft = build();
  draft.tookOver(THERE, null);
  draft.heard(there("Half a "), HERE);
  expect(draft.text()).toBe("Half a ");
  time.pass(10_000);
  draft.heard(there("Half a new message"), HERE);
  expect(draft.text()).toBe("Half a ");
});

test("what the follower writes afterwards stays its own", () => {
  const draft = build();
  draft.left();
  draft.write("a");
  draft.heard(there("a longer text"), THERE);
  expect(draft.text()).toBe("a");
});
