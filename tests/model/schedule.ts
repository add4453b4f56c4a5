import fc from "fast-check";
import { QuestionFormat } from "../../domain/question.ts";
import { type Action, actionIn } from "./actions.ts";
import type { Cut } from "./line.ts";
import { FAULTS, type Fault, SERVICES, type Service } from "./outside/faults.ts";
import type { Postgres } from "./outside/postgres.ts";
import type { Kill } from "./platform/host.ts";
import type { Accommodations, Setup } from "./world.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** One thing that happens. `device` counts the devices round. */
export type Step =
  | { do: "wait"; ms: number }
  /** Lids are closed, and opened again after so long. */
  | { do: "sleep"; ms: number }
  | { do: "act"; device: number; action: Action }
  | { do: "type"; device: number; at: number; remove: number; insert: string }
  | { do: "compose"; device: number; text: string }
  | { do: "cut"; device: number; how: Cut }
  | { do: "offline"; device: number; isOffline: boolean }
  /** Without a network for so long, and back: the page is not told, and the room at most when it is long past. */
  | { do: "vanish"; device: number; ms: number; how?: "nobody" | "overdue" }
  /** It signs out, or is signed out elsewhere; null: everywhere. */
  | { do: "end session"; device: number | null }
  | { do: "sign in"; device: number }
  | { do: "flood"; device: number; frames: number }
  | { do: "lose storage"; device: number }
  | { do: "lag"; device: number; ms: number }
  | { do: "reload"; device: number }
  | { do: "repeat"; device: number; back: number }
  | { do: "fault"; service: Service; fault: Fault; times: number }
  | { do: "refuse rows"; of: Postgres["refuses"] }
  | { do: "crash" }
  | { do: "kill"; when: Kill }
  | { do: "hibernate" }
  | { do: "alarm twice" }
  | { do: "late alarms"; ms: number }
  | { do: "jump"; ms: number }
  | { do: "retry report" };

export type Schedule = { setup: Setup; steps: Step[] };

/** The first device is the busiest. */
const device = fc.constantFrom(0, 0, 0, 1, 1, 2);
const wait = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 1500 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1500, max: MINUTE }) },
  { weight: 1, arbitrary: fc.integer({ min: MINUTE, max: 6 * MINUTE }) },
);
const sleep = fc.oneof(
  // Not heard for long enough to be spoken to no more, and not for long enough to be gone.
  { weight: 2, arbitrary: fc.integer({ min: 40_000, max: 100_000 }) },
  { weight: 4, arbitrary: fc.integer({ min: 20_000, max: 20 * MINUTE }) },
  { weight: 2, arbitrary: fc.integer({ min: HOUR, max: 12 * HOUR }) },
  { weight: 1, arbitrary: fc.integer({ min: DAY, max: 10 * DAY }) },
);

const stepIn = (type: Setup["type"]): fc.Arbitrary<Step> =>
  fc.oneof(
    { weight: 12, arbitrary: wait.map((ms) => ({ do: "wait" as const, ms })) },
    { weight: 22, arbitrary: fc.record({ do: fc.constant("act" as const), device, action: actionIn[type] }) },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant("type" as const),
        device,
        at: fc.nat({ max: 12 }),
        remove: fc.nat({ max: 2 }),
        insert: fc.constantFrom("x", "\n", "ab", "é😀"),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant("compose" as const),
        device,
        text: fc.constantFrom("", "I wou", "I would use a heap"),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant("cut" as const),
        device,
        how: fc.constantFrom<Cut>("nobody", "device", "room", "both", "late", "overdue"),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant("offline" as const),
        device,
        isOffline: fc.constantFrom(true, false, false),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant("vanish" as const),
        device,
        ms: fc.oneof(
          fc.integer({ min: 1_000, max: 3 * MINUTE }),
          fc.integer({ min: MINUTE, max: 20 * MINUTE }),
        ),
        how: fc.constantFrom("nobody" as const, "overdue" as const),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant("end session" as const),
        device: fc.constantFrom(0, 0, 1, null),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("sign in" as const), device }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant("flood" as const),
        device,
        frames: fc.constantFrom(160, 160, 160, 1_510),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("lose storage" as const), device }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant("lag" as const),
        device,
        ms: fc.constantFrom(1, 5, 300, 4_000),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("reload" as const), device }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant("repeat" as const), device, back: fc.nat({ max: 5 }) }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant("fault" as const),
        service: fc.constantFrom(...SERVICES),
        fault: fc.constantFrom(...FAULTS),
        times: fc.integer({ min: 1, max: 6 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Postgres["refuses"]>("nothing", "poison", "rounds").map((of) => {
        return { do: "refuse rows" as const, of };
      }),
    },
    { weight: 3, arbitrary: fc.constant({ do: "crash" as const }) },
    {
      weight: 3,
      arbitrary: fc
        .constantFrom<Kill>("before-commit", "after-commit")
        .map((when) => ({ do: "kill" as const, when })),
    },
    { weight: 2, arbitrary: fc.constant({ do: "hibernate" as const }) },
    { weight: 1, arbitrary: fc.constant({ do: "alarm twice" as const }) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(0, 700, 40_000, 5 * MINUTE)
        .map((ms) => ({ do: "late alarms" as const, ms })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(-5 * MINUTE, -2_000, 2_000, HOUR, DAY)
        .map((ms) => ({ do: "jump" as const, ms })),
    },
    { weight: 2, arbitrary: sleep.map((ms) => ({ do: "sleep" as const, ms })) },
    { weight: 2, arbitrary: fc.constant({ do: "retry report" as const }) },
  );

const setupOf = (type: Setup["type"]): fc.Arbitrary<Setup> =>
  fc.record({
    type: fc.constant(type),
    format: type === "DSA" ? fc.constant(null) : fc.constantFrom(null, null, ...QuestionFormat.options),
    limitMin: fc.constantFrom(null, 6, 12, 30),
    questions: fc.integer({ min: 1, max: 3 }),
    devices: fc.constantFrom(1, 1, 1, 2, 2, 3),
    accommodations: fc.constantFrom<Accommodations | null>(
      null,
      null,
      null,
      { extra_time: 1.25, countdown: true, text_only: false },
      { extra_time: 1.5, countdown: true, text_only: true },
      { extra_time: 2, countdown: false, text_only: false },
    ),
    from: fc.nat({ max: 19 }).map((n) => (n < 2 ? "outset" : n < 17 ? "start" : "end")),
  });

const scheduleOf = (type: Setup["type"]): fc.Arbitrary<Schedule> =>
  fc.record({
    setup: setupOf(type),
    steps: fc.array(stepIn(type), { minLength: 4, maxLength: 22, size: "max" }),
  });

/** Interviews of both kinds, as many of each. */
export const schedule: fc.Arbitrary<Schedule> = fc.oneof(scheduleOf("DSA"), scheduleOf("SYSTEM_DESIGN"));
