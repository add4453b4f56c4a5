import { expect, test } from "vitest";
import { pointClaimed, pointMaking } from "./points.ts";

/** Points as a bank words them, with the marks that they are recognised by. */
const POINTS = {
  gap: {
    point:
      "Two systems are written to without a common transaction: a server stopped between the two leaves one without the other.",
    allOf: [["dies", "stopped", "killed"], ["between"]],
  },
  atomic: {
    point: "Both rows are committed by one local transaction.",
    allOf: [
      ["same transaction", "one transaction"],
      ["both", "event"],
    ],
  },
  twice: {
    point: "The relay can publish an event twice, so the consumer has to recognise repetitions.",
    allOf: [
      ["twice", "duplicate"],
      ["consumer", "relay"],
    ],
  },
  lock: {
    point: "Finds the bottleneck: every redirect updates the same row.",
    allOf: [
      ["lock", "row lock"],
      ["click", "update", "updates"],
    ],
  },
  cache: {
    point: "Answers the lookup from memory with a short lifetime.",
    allOf: [
      ["cache", "redis"],
      ["ttl", "lookup"],
    ],
  },
  slot: {
    point: "Finds the cause: an inactive replication slot that keeps every segment.",
    allOf: [["slot"], ["keep", "keeps", "inactive"]],
  },
  hands: {
    point: "Never deletes files in pg_wal by hand, because the server needs them for recovery.",
    allOf: [
      ["delete", "deleting", "remove"],
      ["recovery", "corrupt", "lose", "needed", "unusable"],
    ],
  },
  ghost: {
    point: "Publishing first can announce an order whose commit then fails.",
    allOf: [
      ["publish first", "before the commit"],
      ["rolled back", "does not exist", "fails"],
    ],
  },
  rollout: {
    point: "Stops the rollout and goes back at once instead of debugging in production first.",
    allOf: [
      ["roll back", "go back"],
      ["stop", "now", "at once", "first"],
    ],
  },
  traps: {
    point: "Avoids punishing shared addresses: limits per session rather than per address alone.",
    allOf: [["shared address", "per address"], ["session"]],
  },
  resend: {
    point: "Carries an id made by the client so that sending again is harmless",
    allOf: [["id made by the client", "client id"], ["sending again"]],
  },
  storm: {
    point: "Reconnects many devices without a storm after a gateway is lost",
    allOf: [["reconnect"], ["storm"]],
  },
} as const;
type Name = keyof typeof POINTS;
const making = (name: Name, text: string) => pointMaking(text, POINTS[name].allOf, POINTS[name].point).is;

test.each<[Name, string]>([
  ["gap", "If the server dies between the two steps nothing bad happens."],
  ["gap", "If the server dies between the two steps, nothing happens."],
  ["gap", "That a server is stopped between the two is not a problem here."],
  ["gap", "A server killed between commit and publish does not matter at all."],
  ["atomic", "It is not possible to put both in the same transaction."],
  ["atomic", "Both in one transaction is a bad idea, it is too slow."],
  ["atomic", "The event in the same transaction makes no sense."],
  ["twice", "The consumer can never see an event twice."],
  [
    "twice",
    "That the consumer gets a duplicate is impossible; that the relay sends a duplicate is not a concern.",
  ],
  ["lock", "The lock on the click row is not the problem at all."],
  ["lock", "The row lock of the click update is not the bottleneck."],
  ["lock", "A row lock on each update is harmless."],
  ["cache", "A redis cache with a TTL is a bad idea here."],
  ["cache", "I would not add a cache for the lookup."],
  ["cache", "A cache with a TTL. That is overkill here."],
  ["cache", "We do not need redis for the lookup."],
  ["slot", "The replication slot does not keep anything, so I ignore it."],
  ["slot", "The slot is inactive, so I ignore it."],
  ["slot", "That the slot keeps files has nothing to do with it."],
  ["hands", "Tell the colleague to delete the wal files by hand, that is the fastest and we lose nothing."],
  ["hands", "I delete the old files by hand, they are no longer needed."],
  ["hands", "We can safely remove the files, the server only uses them for recovery."],
  ["ghost", "If we publish first the order can never be rolled back."],
  ["rollout", "I would not roll back first."],
  ["rollout", "Do not roll back now."],
  ["rollout", "I refuse to roll back now."],
  ["rollout", "There is no need to stop and roll back."],
  ["rollout", "I would not stop, and never go back."],
  ["traps", "There is no need to avoid limits per address, a session changes nothing."],
  ["resend", "A client id is useless, sending again is a bad idea."],
])("what denies, rejects or waves off a point does not make it (%s): %s", (name, text) => {
  expect(making(name, text)).not.toBe("made");
});

test.each<[Name, string]>([
  ["gap", "If the server dies between the two steps, the event is not sent."],
  ["gap", "When it is killed between commit and publish, the warehouse never hears of the order."],
  ["gap", "A server that is stopped between the two leaves an order without its event."],
  ["atomic", "Order and event are written in the same transaction, so neither is lost."],
  ["atomic", "We cannot lose the event, because both are in one transaction."],
  ["atomic", "Both go into one transaction, not only the order."],
  ["twice", "The relay may send it twice, therefore the consumer must not ship again."],
  ["twice", "The consumer should not process a duplicate, so it keeps the ids."],
  ["twice", "A duplicate is possible, which is no problem because the consumer knows the id."],
  ["lock", "CPU is not the problem, the row lock on the click counter is."],
  ["lock", "Every redirect updates one row, so they wait for one lock and do not run in parallel."],
  ["cache", "A cache answers the lookup, so that the database is not asked each time."],
  ["cache", "If the cache does not hold the code, the lookup goes to the database."],
  ["cache", "I put redis in front with a TTL of a minute, not longer."],
  ["slot", "The data is not the cause: an inactive slot fills the disk."],
  ["slot", "The slot keeps all files since the connector does not read any more."],
  ["hands", "Do not delete files there, the server needs them for recovery."],
  ["hands", "Deleting them by hand is a bad idea, it can corrupt the database."],
  ["hands", "I would never remove them, because without them recovery is not possible."],
  ["hands", "If somebody deletes or remove them the database is unusable, so hands off."],
  ["ghost", "If we publish first, the warehouse sees an order that does not exist."],
  ["rollout", "Stop debugging and roll back now."],
  ["rollout", "Do not debug in production first, roll back at once."],
  ["rollout", "I would not debug first, I go back at once."],
  ["rollout", "Don't wait and roll back now."],
  ["traps", "I would not count per address but per session."],
  ["traps", "Avoid a limit per address, a session is fairer."],
  ["resend", "With an id made by the client sending again is harmless."],
  ["storm", "Devices reconnect without a storm."],
])("what makes a point may hold a no of its own (%s): %s", (name, text) => {
  expect(making(name, text)).toBe("made");
});

test("a no of which nobody can say what it denies leaves the point open, and one about an order of things makes it", () => {
  expect(making("ghost", "We publish first, I would say, and it is rolled back.")).toBe("made");
  expect(making("ghost", "Never publish before the commit: when it fails the event is already out.")).toBe(
    "made",
  );
  expect(making("cache", "The cache does not see a lookup of a new code.")).toBe("unclear");
});

test.each([
  "blue banana lock click cache stale purple third",
  "lock click stale the banana and failure, purple update node",
])("words that stand in no relation make no point: %s", (text) => {
  expect(pointClaimed(text, POINTS.lock.allOf)).toBeNull();
});

test.each([
  "lock on the click row, every redirect waits",
  "click counter: one row lock under high load",
  "Each click update takes the lock of one row",
])("terse words in relation make one: %s", (text) => {
  expect(pointClaimed(text, POINTS.lock.allOf)).toBe(text);
});
