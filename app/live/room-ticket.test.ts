import { expect, test } from "vitest";
import { FakeTime } from "./fakes.ts";
import { keepTicket } from "./room-ticket.ts";

const MINUTE = 60_000;
const answered = () => new Promise((resolve) => setImmediate(resolve));

function keeping(answers: boolean[]) {
  const time = new FakeTime();
  let asked = 0;
  const stop = keepTicket({
    ask: async () => {
      asked += 1;
      const given = answers.shift();
      if (given === undefined) throw new Error("no network");
      return given;
    },
    setTimeout: time.setTimeout,
    clearTimeout: time.clearTimeout,
  });
  const after = async (ms: number) => {
    time.pass(ms);
    await answered();
    return asked;
  };
  return { after, stop };
}

test("a ticket is asked for at once, and renewed long before it runs out", async () => {
  const { after } = keeping([true, true, true]);
  expect(await after(0)).toBe(1);
  expect(await after(19 * MINUTE)).toBe(1);
  expect(await after(MINUTE)).toBe(2);
});

test("one that was not to be had is asked for again in a minute, and none after the page has gone", async () => {
  const { after, stop } = keeping([true, false]);
  expect(await after(0)).toBe(1);
  expect(await after(20 * MINUTE)).toBe(2);
  expect(await after(MINUTE)).toBe(3);
  expect(await after(MINUTE)).toBe(4);
  stop();
  expect(await after(MINUTE)).toBe(4);
});
