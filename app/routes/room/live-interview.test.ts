import fc from "fast-check";
import { expect, test } from "vitest";
import { FOLLOWED } from "../../editor/edit-timer.ts";
import { devices } from "../../strings/devices.ts";
import { type Tab, World } from "./live-world.ts";

/** Two devices, of which the first writes. */
function two() {
  const world = new World(2);
  world.settle();
  const [first, second] = world.tabs as [Tab, Tab];
  return { world, first, second };
}

test("while another device looks on, what is typed goes out at once", () => {
  const { world, first } = two();
  first.type(0, 1, 0);
  expect(first.sends("code.edit")).toBe(0);
  world.time.pass(FOLLOWED.longestMs);
  expect(first.sends("code.edit")).toBe(1);
});

test("a run pressed offline before another device took over is refused in words, and the code waits here", () => {
  const { world, first, second } = two();
  first.wander();
  first.type(0, 1, 0);
  first.run();
  second.takeOver();
  world.settle();
  expect(first.live.store.view.refusal?.message).toBe(devices.notDone.run);
  expect(world.room.state?.runs).toEqual([]);
  expect(world.text).not.toContain(first.typed[0]);
  expect(first.screen?.toString()).toContain(first.typed[0]);
  first.takeOver();
  world.settle();
  expect(world.text).toContain(first.typed[0]);
});

test("an action that the room did not take goes back to its own box, not into the composer", () => {
  const { world, first } = two();
  first.live.send({ type: "answer.scenario", text: "I roll back." });
  world.settle();
  expect(first.live.store.view.returned).toEqual({ "answer.scenario": "I roll back." });
  first.live.store.takeBack("answer.scenario");
  expect(first.live.store.view.returned["answer.scenario"]).toBeUndefined();
});

test("writing outside the composer is told at once and then now and again, and leaves the composer as it is", () => {
  const { world, first, second } = two();
  first.live.draft.write("Half of a thought");
  world.settle();
  for (let key = 0; key < 5; key += 1) first.live.writing();
  expect(first.sends("draft")).toBe(1);
  world.settle();
  first.live.writing();
  expect(first.sends("draft")).toBe(1);
  world.settle();
  expect(first.live.draft.text()).toBe("Half of a thought");
  expect(second.live.store.view.draft?.text).toBe("Half of a thought");
});

test("the unsent message goes with the writing, from one device to the other", () => {
  const { world, first, second } = two();
  first.live.draft.write("Half of a thought");
  second.takeOver();
  world.settle();
  expect(second.live.draft.text()).toBe("Half of a thought");
  expect(first.live.draft.text()).toBe("");
});

test("a page that opens when the other device is gone writes at once, and goes on in mid-sentence", () => {
  const { world, first, second } = two();
  first.live.draft.write("Half of a thought");
  world.settle();
  first.wander();
  second.reload();
  for (let turn = 0; turn < 5; turn += 1) {
    second.hear(false);
    second.tell();
  }
  expect(second.live.store.view.state?.writer).toBe(second.deviceId);
  expect(second.live.draft.text()).toBe("Half of a thought");
});

const who = fc.nat(2);
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("type" as const),
      who,
      at: fc.nat(40),
      length: fc.integer({ min: 1, max: 3 }),
      remove: fc.constantFrom(0, 0, 0, 1, 4),
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant("hear" as const), who, twice: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constantFrom("tell" as const, "tell" as const, "run" as const), who }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom("takeOver" as const, "chat" as const, "wander" as const),
      who,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("pass" as const), ms: fc.constantFrom(70, 100, 450, 1600) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("reload" as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("lose" as const), who, late: fc.boolean() }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function take(world: World, step: Step) {
  if (step.do === "pass") return world.time.pass(step.ms);
  const tab = world.tabs[step.who % world.tabs.length]!;
  switch (step.do) {
    case "type":
      return tab.type(step.at, step.length, step.remove);
    case "hear":
      return tab.hear(step.twice);
    case "tell":
      return tab.tell();
    case "run":
      return tab.run();
    case "takeOver":
      return tab.takeOver();
    case "chat":
      return tab.chat();
    case "wander":
      return tab.wander();
    case "reload":
      return tab.reload();
    case "lose":
      return tab.lose(step.late);
    default:
      return step satisfies never;
  }
}

test("devices that type, run, talk, take over, reload and lose their connections at random lose nothing and end with the room's text", {
  timeout: 30_000,
}, () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 3 }),
      fc.array(step, { maxLength: 120, size: "max" }),
      (devices, script) => {
        const world = new World(devices);
        world.settle();
        for (const one of script) take(world, one);
        world.settle();
        const { tabs, room } = world;
        // What a follower keeps comes in as soon as it writes.
        for (const tab of tabs) {
          tab.takeOver();
          world.settle();
        }
        const { text } = world;
        expect(tabs.map((tab) => tab.screen?.toString())).toEqual(tabs.map(() => text));
        expect(tabs.map((tab) => tab.live.documents.saved())).toEqual(tabs.map(() => true));
        expect(tabs.flatMap((tab) => tab.live.store.view.unsent)).toEqual([]);

        const deleted = new Set(tabs.flatMap((tab) => tab.deleted));
        const kept = tabs.flatMap((tab) => tab.typed).filter((one) => !deleted.has(one));
        expect(kept.filter((one) => text.split(one).length !== 2)).toEqual([]);
        for (const { id, typed } of tabs.flatMap((tab) => tab.runs)) {
          expect(room.effectsOf(id)).toBeLessThanOrEqual(1);
          const judged = room.runOf(id)?.code;
          if (judged !== undefined)
            expect(typed.filter((one) => !deleted.has(one) && !judged.includes(one))).toEqual([]);
        }
        const said = room.state!.messages.map((message) => message.text);
        for (const { text } of tabs.flatMap((tab) => tab.chats))
          expect(said.filter((one) => one === text)).toHaveLength(1);
      },
    ),
    { numRuns: 300 },
  );
});
