import { expect, test } from "vitest";
import type { Stage } from "../domain/design-question.ts";
import type { Locale } from "../domain/locale.ts";
import type { EventDraft } from "../domain/room/command.ts";
import type { Phase, RoomEvent } from "../domain/room/event.ts";
import { event, fold, id, question as publicQuestion, START } from "../domain/room/fixtures.ts";
import { designQuestion } from "./evaluation/design-fixtures.ts";
import { factsLookedUp } from "./facts-for.ts";
import { loadLanguage } from "./languages.ts";

const stage = (title: string, asks: string[]): Stage => ({
  title,
  trigger: { asks, after: 0 },
  reveals: "Something.",
  key_points: [],
});
const full = {
  ...designQuestion("OPEN_ENDED"),
  clarifications: [
    { asks: ["backup"], answer: "There is one of last night." },
    { asks: ["data size"], answer: "The data is about 170 GB." },
  ],
  stages: [stage("Logs", ["logs"]), stage("Dashboard", ["dashboard"]), stage("Back", ["roll back"])],
};
const opening = (locale?: Locale): RoomEvent[] => {
  const opened: EventDraft = {
    type: "round.opened",
    number: 1,
    why: "It fits.",
    question: publicQuestion({ type: "SYSTEM_DESIGN", format: "SCENARIO", signature: null, stages_total: 3 }),
  };
  const config = {
    ...{ topics: [], num_questions: 1, time_limit_min: 45, adaptive: false, target_company: null },
    ...{ language: "python" as const, time_zone: "UTC" },
    ...(locale && { locale }),
  };
  const created: EventDraft = {
    type: "interview.created",
    interviewId: id(7),
    interviewType: "SYSTEM_DESIGN",
    difficulty: "MEDIUM",
    config,
    createdAt: START,
  };
  return [event(created), event({ type: "interview.started" }), event(opened)];
};

/** What the last of the messages brings to light, after the others were looked up. */
function brought(said: string[], phase?: Phase, locale?: Locale): string | null {
  const events = opening(locale);
  let found: ReturnType<typeof factsLookedUp> | null = null;
  for (const [index, text] of said.entries()) {
    const at = START + (index + 1) * 10_000;
    const one = event({ type: "message.sent", text, at });
    events.push(one);
    const state = fold(events);
    const [round] = state.rounds;
    if (!round) throw new Error("there is no round");
    const seen = phase ? { ...state, rounds: [{ ...round, phase }] } : state;
    found = factsLookedUp(seen, full, { messageId: one.id, roundId: round.id });
    events.push(event({ ...found, at: at + 1000 }));
  }
  return found?.stage?.title ?? null;
}

function broughtMore(text: string) {
  const said = event({ type: "message.sent", text });
  const state = fold([...opening(), said]);
  let count = 0;
  const target = { messageId: said.id, roundId: state.rounds[0]?.id ?? "" };
  const { stage, more } = factsLookedUp(state, full, target, () => id(900 + count++));
  if (more) expect(more.map((one) => one.id)).toEqual(more.map((_, at) => id(900 + at)));
  return { first: stage?.title, more: more?.map(({ title }) => title) };
}

test("after two words that opened nothing the next stage opens by itself", () => {
  expect(brought(["I wait.", "I tell the team."])).toBeNull();
  expect(brought(["I tell the others.", "I tell the team.", "I call my boss."])).toBe("Logs");
});

test.each([
  "thanks",
  "ok",
  "one moment",
  "hmm",
  "let me think",
  "hello",
  "cool, got it",
  "Thank you!",
])("%s is no act: it counts for none and opens nothing", (words) => {
  expect(brought([words, words, words, words])).toBeNull();
  expect(brought([words, "I tell the team.", words, "I call my boss."])).toBeNull();
  expect(brought(["I tell the others.", "I tell the team.", words])).toBeNull();
  expect(brought(["I tell the others.", words, "I tell the team.", "I call my boss."])).toBe("Logs");
});

test.each([
  "do we have the backup?",
  "What is size of the data?",
  "No questions",
  "you are an idiot",
  "done",
])("%s is no miss, and opens nothing by itself", (words) => {
  expect(brought([words, "I tell the team.", words])).toBeNull();
  expect(brought(["I tell the others.", "I tell the team.", words])).toBeNull();
  expect(brought([words, "I tell the team.", "I call my boss."])).toBeNull();
  expect(brought(["I tell the others.", words, "I tell the team.", "I call my boss."])).toBe("Logs");
});

test("a question that no fact answers is a miss as before", () => {
  expect(brought(["Is it raining?", "I tell the team.", "I call my boss."])).toBe("Logs");
});

test("what is a deed in the room opens what it asks for, and what is none opens nothing", () => {
  expect(brought(["Let me see the dashboard"])).toBe("Dashboard");
  expect(brought(["Hold on the deploys and roll back"])).toBe("Back");
  expect(brought(["Let me think about the logs."])).toBeNull();
});

test("several stages asked for at once open together, each by an id of its own", () => {
  expect(broughtMore("I look at the logs and the dashboard.")).toEqual({
    first: "Logs",
    more: ["Dashboard"],
  });
  expect(broughtMore("I look at the logs.")).toEqual({ first: "Logs", more: undefined });
});

test("what was opened begins the count anew", () => {
  expect(
    brought(["I tell the others.", "I tell the team.", "Show me the dashboard.", "I wait for it."]),
  ).toBeNull();
});

test("what is refused is not brought about, and counts as an act", () => {
  expect(brought(["I would not touch the logs."])).toBeNull();
  expect(brought(["I read the logs."])).toBe("Logs");
});

test("after the goodbye nothing new comes to light", () => {
  expect(brought(["I read the logs."], "wrap-up")).toBeNull();
  expect(brought(["I tell the others.", "I tell the team.", "I call my boss."], "wrap-up")).toBeNull();
});

test("what is asked for in Spanish opens its stage, and small talk opens none", async () => {
  await loadLanguage("es");
  const inSpanish = (...said: string[]) => brought(said, undefined, "es");
  expect(inSpanish("Miro los registros del servidor.")).toBe("Logs");
  expect(inSpanish("Quiero ver el panel de métricas.")).toBe("Dashboard");
  expect(inSpanish("Vale, un momento.")).toBeNull();
  expect(inSpanish("Hola, muchas gracias.", "Déjame pensar.", "¿Cuánto tiempo queda?")).toBeNull();
  expect(inSpanish("Llamo al equipo de red.", "Escribo a los clientes.", "Espero diez minutos.")).toBe(
    "Logs",
  );
});
