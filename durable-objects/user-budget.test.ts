import { expect, it } from "vitest";
import { limitsOf, userTokensPerDay } from "./limits.ts";
import { UserBudget } from "./user-budget.ts";

const NOON = Date.UTC(2026, 10, 22, 12);

function budget(load: (since: number) => Promise<number>, kept = new Map<string, unknown>(), at = NOON) {
  const documents = {
    get: <T>(name: string) => (kept.get(name) as T | undefined) ?? null,
    set: <T>(name: string, value: T) => {
      kept.set(name, value);
      return value;
    },
  };
  return new UserBudget({ documents, limit: 1000, now: () => at, load });
}

it("is reached by this interview's tokens together with those of the day's others", async () => {
  const others = budget(async (since) => (since === Date.UTC(2026, 10, 22) ? 600 : 0));
  expect(await others.isReached("round-1", () => 399)).toBe(false);
  expect(await others.isReached("round-1", () => 400)).toBe(true);
});

it("counts of this interview what it cost since midnight", async () => {
  const spentHere = (since: number) => (since === Date.UTC(2026, 10, 22) ? 400 : 5000);
  expect(await budget(async () => 599).isReached("round-1", spentHere)).toBe(false);
  expect(await budget(async () => 600).isReached("round-1", spentHere)).toBe(true);
});

it("is read once a round, and anew in the next", async () => {
  let reads = 0;
  const kept = new Map<string, unknown>();
  const load = async () => ++reads * 600;
  expect(await budget(load, kept).isReached("round-1", () => 0)).toBe(false);
  expect(await budget(load, kept).isReached("round-1", () => 0)).toBe(false);
  expect(reads).toBe(1);
  expect(await budget(load, kept).isReached("round-2", () => 0)).toBe(true);
});

it("goes on with what it last knew while the figure cannot be had", async () => {
  const kept = new Map<string, unknown>();
  expect(await budget(async () => 900, kept).isReached("round-1", () => 0)).toBe(false);
  const broken = budget(() => Promise.reject(new Error("away")), kept);
  expect(await broken.isReached("round-2", () => 100)).toBe(true);
  const hung = budget(() => new Promise(() => {}), kept);
  expect(await hung.isReached("round-3", () => 99)).toBe(false);
});

it("is read anew after three minutes of the same round", async () => {
  const kept = new Map<string, unknown>();
  expect(await budget(async () => 0, kept).isReached("round-1", () => 0)).toBe(false);
  const spent = async () => 1000;
  expect(await budget(spent, kept, NOON + 179_000).isReached("round-1", () => 0)).toBe(false);
  expect(await budget(spent, kept, NOON + 180_000).isReached("round-1", () => 0)).toBe(true);
});

it("asks again the next time after a failure, in the same round too", async () => {
  const kept = new Map<string, unknown>();
  const broken = budget(() => Promise.reject(new Error("away")), kept);
  expect(await broken.isReached("round-1", () => 0)).toBe(false);
  expect(kept.size).toBe(0);
  expect(await budget(async () => 1000, kept).isReached("round-1", () => 0)).toBe(true);
});

it("keeps a figure that came too late for the next time", async () => {
  const kept = new Map<string, unknown>();
  let arrive: (tokens: number) => void = () => {};
  const slow = budget(() => new Promise<number>((resolve) => (arrive = resolve)), kept);
  expect(await slow.isReached("round-1", () => 0)).toBe(false);
  expect(kept.size).toBe(0);
  arrive(1000);
  await Promise.resolve();
  await Promise.resolve();
  expect(await slow.isReached("round-1", () => 0)).toBe(true);
});

it("is 1,500,000 tokens unless the operator says otherwise", () => {
  expect(userTokensPerDay({})).toBe(1_500_000);
  expect(userTokensPerDay({ USER_MODEL_TOKENS_PER_DAY: "2000" })).toBe(2000);
  expect(userTokensPerDay({ USER_MODEL_TOKENS_PER_DAY: "much" })).toBe(1_500_000);
});

it("stands beside the limit of one interview", () => {
  expect(limitsOf({ ROOM_MODEL_TOKENS: "7" } as Parameters<typeof limitsOf>[0]).modelTokens).toBe(7);
});
