import fc from "fast-check";
import { expect, test } from "vitest";
import { FairQueue } from "./queue.ts";

const drained = (queue: FairQueue<string>) => {
  const items: string[] = [];
  for (let item = queue.shift(); item !== undefined; item = queue.shift()) items.push(item);
  return items;
};

test("an interview that sends much delays only itself", () => {
  const queue = new FairQueue<string>();
  for (const item of ["a1", "a2", "a3"]) queue.push("a", item);
  queue.push("b", "b1");
  queue.push("c", "c1");
  expect(queue.shift()).toBe("a1");
  queue.push("b", "b2");
  expect(drained(queue)).toEqual(["b1", "c1", "a2", "b2", "a3"]);
  expect(queue.length).toBe(0);
});

test("one that left is not waited for", () => {
  const queue = new FairQueue<string>();
  queue.push("a", "a1");
  queue.push("a", "a2");
  queue.push("b", "b1");
  expect([queue.remove("a", "a1"), queue.remove("a", "a1"), queue.remove("d", "d1")]).toEqual([
    true,
    false,
    false,
  ]);
  expect([queue.length, queue.lengthOf("a"), queue.lengthOf("d")]).toEqual([2, 1, 0]);
  expect(drained(queue)).toEqual(["a2", "b1"]);
});

test("the places it tells are the order in which it serves", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c", "d")), fc.nat(5), (keys, served) => {
      const queue = new FairQueue<string>();
      for (const [index, key] of keys.entries()) queue.push(key, `${key}${index}`);
      for (let i = 0; i < served; i++) queue.shift();
      const told = [...queue.places()];
      expect(told.map(({ ahead }) => ahead)).toEqual(told.map((_, index) => index));
      expect(drained(queue)).toEqual(told.map(({ item }) => item));
    }),
  );
});
