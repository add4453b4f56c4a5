import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { event, id } from "../../../domain/room/fixtures.ts";
import type { RoomState } from "../../../domain/room/state.ts";
import type { McqTask } from "../../../domain/room/task.ts";
import { memoryStore } from "../../live/fakes.ts";
import { mcq } from "../../strings/mcq.ts";
import { keep } from "../../tab-store.ts";
import { Choice } from "./choice.tsx";
import { designed, interviewWith, roundOf } from "./design-fixtures.ts";
import type { Interview } from "./use-interview.ts";

// Without a page around it there is no reader whose language and time zone are known.
vi.mock("@remix-run/react", () => ({ useRouteLoaderData: () => undefined }));

const answered = event({ type: "mcq.answered", key: "C", reasoning: "It is exact." });
const revealed = event({
  type: "mcq.revealed",
  requestId: answered.id,
  correct: "B",
  explanations: [
    { key: "A", text: "Counts alone." },
    { key: "B", text: "One script, exact." },
    { key: "C", text: "Each request becomes a write." },
    { key: "D", text: "Polite clients only." },
  ],
});

function drawn(state: RoomState, interview: Interview = interviewWith()): string {
  const round = roundOf(state);
  const task = round.task as McqTask;
  const props = { interview, state, round, task, onChat: () => {} };
  return renderToStaticMarkup(<Choice {...props} />);
}

test("each of the four answers is a native radio under one legend, and the reason has its label", () => {
  const markup = drawn(designed("MCQ"));
  expect(markup.match(/type="radio"/g)).toHaveLength(4);
  expect(markup).toContain(`${mcq.title}</legend>`);
  expect(markup).toContain(`<label for="reason">${mcq.why}`);
  expect(markup).toContain(mcq.whyHint);
});

test("what was picked and begun before a reload stands there again", () => {
  const state = designed("MCQ");
  const tab = memoryStore();
  keep(tab, `mockingbird:choice:${roundOf(state).id}`, "B");
  keep(tab, `mockingbird:reason:${roundOf(state).id}`, "One round trip");
  const markup = drawn(state, interviewWith({ tab }));
  expect(markup).toMatch(/checked="" value="B"|value="B" checked=""/);
  expect(markup).toContain("One round trip");
});

test("on a device that follows nothing can be chosen, and it says why", () => {
  const markup = drawn(designed("MCQ"), interviewWith({ writer: { form: "phone", connected: true } }));
  expect(markup).toMatch(/<fieldset[^>]* disabled=""/);
  expect(markup).toContain('aria-describedby="following"');
});

test("a choice without a reason is locked, and leads to the chat", () => {
  const markup = drawn(designed("MCQ", event({ type: "mcq.answered", key: "C", reasoning: null })));
  expect(markup).not.toContain('type="radio"');
  expect(markup).toContain(mcq.owed);
  expect(markup).toContain(mcq.toChat);
});

test("while the answer is fetched, it says that it is being opened", () => {
  const markup = drawn(designed("MCQ", answered));
  expect(markup).toContain(mcq.opening);
  expect(markup).toContain("It is exact.");
  expect(markup).not.toContain("One script, exact.");
});

test("the opened answer is told in words, with each option explained and the pick marked", () => {
  const markup = drawn(designed("MCQ", answered, revealed));
  expect(markup).toContain(mcq.youWrong("B"));
  for (const text of [
    "Counts alone.",
    "One script, exact.",
    "Each request becomes a write.",
    "Polite clients only.",
  ])
    expect(markup).toContain(text);
  expect(markup.split(mcq.yours)).toHaveLength(2);
  expect(markup.split(`${mcq.right}</span>`)).toHaveLength(2);
});

test("a question that ended without an answer says so, and shows no right one", () => {
  const state = designed("MCQ", event({ type: "round.skipped", id: id(99) }));
  const markup = drawn(state);
  expect(markup).toContain(mcq.ended);
  expect(markup).not.toContain(mcq.right);
});
