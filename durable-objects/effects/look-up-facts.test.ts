import { expect, it } from "vitest";
import { fullQuestion } from "../../ai/fixtures.ts";
import type { FullQuestion } from "../../domain/question.ts";
import { design } from "../../domain/room/design-fixtures.ts";
import { event, fold } from "../../domain/room/fixtures.ts";
import type { EffectDeps } from "./deps.ts";
import { lookUpFacts } from "./look-up-facts.ts";
import { eventOf } from "./outcome.ts";

const stage = (title: string, asks: string[], after = 0) => ({
  title,
  trigger: { asks, after },
  reveals: `${title} show it.`,
  key_points: [],
});
const question: FullQuestion = {
  ...fullQuestion,
  stages: [
    stage("Metrics", ["metrics"]),
    stage("Logs", ["logs"]),
    stage("Traces", ["traces"]),
    stage("Afterwards", ["roll back"], 1),
  ],
};

/** What these words in the chat of a scenario bring to light. */
async function broughtBy(
  text: string,
  load: () => Promise<FullQuestion | null> = async () => question,
  waitedMs = 0,
) {
  const said = event({ type: "message.sent", text });
  const state = fold([...design("SCENARIO"), said]);
  const deps = { state: () => state, questions: { question: load } } as unknown as EffectDeps;
  const effect = { do: "look-up-facts" as const, messageId: said.id, roundId: state.rounds[0]!.id };
  const outcome = await lookUpFacts(effect, deps, waitedMs);
  return outcome.done ? eventOf(outcome.event) : null;
}

it("opens every stage that was asked for at once, and leaves those that wait for others", async () => {
  const facts = await broughtBy("I look at the logs and the metrics, and roll back if they are bad.");
  expect(facts).toMatchObject({
    stage: { index: 0 },
    more: [{ index: 1, title: "Logs", text: "Logs show it." }],
  });
});

it("opens the one stage that was asked for, and none that was not", async () => {
  const one = await broughtBy("I look at the traces.");
  expect(one).toMatchObject({ stage: { index: 2 } });
  expect(one).not.toHaveProperty("more");
  expect(await broughtBy("I wait.")).toMatchObject({ stage: null });
});

it("tries again while the facts cannot be read, and tells the candidate before long", async () => {
  const away = async () => {
    throw new Error("the database is away");
  };
  await expect(broughtBy("I look at the logs.", away, 5_000)).rejects.toThrow("the database is away");
  expect(await broughtBy("I look at the logs.", away, 20_000)).toMatchObject({
    type: "facts.failed",
    message: expect.stringContaining("Say it once more"),
  });
});
