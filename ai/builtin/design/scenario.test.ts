import { expect, test } from "vitest";
import type { ScenarioTask } from "../../../domain/room/task.ts";
import { designBrief, type Said, talk } from "./fixtures.ts";
import { DESIGN_LINES } from "./lines.ts";

const task = (open: number): ScenarioTask => ({
  kind: "scenario",
  actions: [],
  stages: Array.from({ length: open }, (_, index) => ({ index, title: "News", text: "CPU 3 %", at: 0 })),
});
const start = designBrief("SCENARIO", { phase: "respond", task: task(3) });
const ACTS = ["I put the old version back.", "I tell the team about it.", "I write down what we saw."];
const texts = (...said: Said[]) => talk(start, said).map(({ text }) => text);
const hasLeft = (text: string) => DESIGN_LINES.leave.some((one) => text.includes(one));

test("after the goodbye nothing is asked any more, whatever comes", () => {
  const said = texts(
    ...ACTS,
    "One more thing: I would also look at the dashboard.",
    {
      text: "And at the logs.",
      cause: (messageId) => ({ kind: "stage", messageId, index: 1 }),
      task: task(3),
    },
    { text: "I wait.", minutesLeft: 1 },
  );
  const goodbye = said.findIndex(hasLeft);
  expect(goodbye).toBeGreaterThan(0);
  expect(goodbye).toBeLessThan(said.length - 3);
  for (const text of said.slice(goodbye + 1)) expect(text).not.toContain("?");
});

test("near the end one question is enough, and no authored one is begun", () => {
  const late = { text: ACTS[0] ?? "", minutesLeft: 2, task: task(1) };
  const said = texts(late, { ...late, text: "I wait for it." }, { ...late, text: "It is calm." });
  expect(said.join("\n")).not.toContain("What happens when the cache fails?");
  expect(said.filter((text) => text.includes("?")).length).toBe(2);
  expect(hasLeft(said.at(-1) ?? "")).toBe(true);
});

test.each([
  "thanks",
  "ok",
  "hmm",
  "one moment",
  "let me think",
])("%s opens nothing and is not told so", (words) => {
  const open = { text: "I look around.", task: task(1) };
  for (const text of texts(open, words, words).slice(2))
    expect(DESIGN_LINES.missed.some((one) => text.includes(one))).toBe(false);
});

test("an act that brings nothing is told so", () => {
  const text = texts({ text: "I restart the coffee machine in the kitchen.", task: task(1) }).at(-1) ?? "";
  expect(DESIGN_LINES.missed.some((one) => text.includes(one))).toBe(true);
});

test("what would last is not asked for once it was told", () => {
  const text = texts("For the future an alert when one link takes more than 20 % of all.").at(-1) ?? "";
  expect(text).not.toMatch(/does not come back|for good/);
});
