import { expect, test } from "vitest";
import { id } from "../../domain/room/fixtures.ts";
import { CommandQueue, type QueuedCommand } from "./command-queue.ts";
import { memoryStore } from "./fakes.ts";

const chat = (n: number): QueuedCommand => ({ type: "chat", id: id(n), text: `message ${n}` });

test("what is not settled is there again for the next page of the tab, in its order", () => {
  const store = memoryStore();
  const queue = new CommandQueue(store, "queue");
  for (const n of [1, 2, 3]) queue.add(chat(n));
  queue.settle(id(2));
  expect(new CommandQueue(store, "queue").all()).toEqual([chat(1), chat(3)]);
});

test("a damaged queue in storage starts empty", () => {
  const store = memoryStore();
  for (const damaged of ['[{"type":"chat"}]', "{"]) {
    store.setItem("queue", damaged);
    expect(new CommandQueue(store, "queue").all()).toEqual([]);
  }
});

test("an edit in the queue of an older page is left out: its document has it too", () => {
  const store = memoryStore();
  const edit = { type: "code.edit", id: id(2), roundId: id(3), language: "python", baseRev: 0, changes: [] };
  store.setItem("queue", JSON.stringify([chat(1), edit]));
  expect(new CommandQueue(store, "queue").all()).toEqual([chat(1)]);
});

test("one command that a newer page cannot read takes no other with it", () => {
  const store = memoryStore();
  store.setItem("queue", JSON.stringify([chat(1), { type: "wave", id: id(2) }, chat(3)]));
  expect(new CommandQueue(store, "queue").all()).toEqual([chat(1), chat(3)]);
});
