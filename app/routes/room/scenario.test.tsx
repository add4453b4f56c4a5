import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { event, id, START } from "../../../domain/room/fixtures.ts";
import type { RoomState } from "../../../domain/room/state.ts";
import type { ScenarioTask } from "../../../domain/room/task.ts";
import { memoryStore } from "../../live/fakes.ts";
import { design } from "../../strings/design.ts";
import { room } from "../../strings/room.ts";
import { keep } from "../../tab-store.ts";
import { ActionForm } from "./action-form.tsx";
import { designed, interviewWith, roundOf } from "./design-fixtures.ts";
import { Facts } from "./facts.tsx";
import type { Interview } from "./use-interview.ts";

// Without a page around it there is no reader whose language and time zone are known.
vi.mock("@remix-run/react", () => ({ useRouteLoaderData: () => undefined }));

const { scenario } = design;
const looked = event({ type: "scenario.acted", text: "I look at the dashboard." });
const opened = (messageId: string, index: number, title: string, ...further: string[]) =>
  event({
    type: "facts.looked_up",
    messageId,
    at: START + index,
    stage: { index, title, text: `Facts of ${title}` },
    more: further.map((name, at) => ({
      id: id(700 + at),
      index: 2 + at,
      title: name,
      text: `Facts of ${name}`,
    })),
    twist: null,
  });
const released = event({ type: "scenario.acted", text: "I read the diff of the release." });
const played = [looked, opened(looked.id, 0, "Dashboard"), released, opened(released.id, 1, "The release")];

const facts = (state: RoomState) =>
  renderToStaticMarkup(<Facts task={roundOf(state).task as ScenarioTask} total={3} />);
const form = (state: RoomState, interview: Interview = interviewWith()) =>
  renderToStaticMarkup(<ActionForm interview={interview} state={state} round={roundOf(state)} />);

test("before anything was done it is said how facts come to light", () => {
  const markup = facts(designed("SCENARIO"));
  expect(markup).toContain(scenario.none);
  expect(markup).not.toContain(scenario.actions);
});

test("facts stand in the order in which they opened, counted, with the newest marked", () => {
  const markup = facts(designed("SCENARIO", ...played));
  expect(markup).toContain(scenario.countLong(2, 3));
  expect(markup.indexOf("Dashboard")).toBeLessThan(markup.indexOf("The release"));
  expect(markup.split(`>${scenario.new}<`)).toHaveLength(2);
  const both = facts(designed("SCENARIO", looked, opened(looked.id, 0, "Dashboard", "Logs")));
  expect(both.split(`>${scenario.new}<`)).toHaveLength(3);
  expect(markup.indexOf(`>${scenario.new}<`)).toBeGreaterThan(markup.indexOf("The release"));
});

test("what was done stands in its order", () => {
  const markup = facts(designed("SCENARIO", ...played));
  expect(markup.indexOf("I look at")).toBeLessThan(markup.indexOf("I read the diff"));
});

test("what was not sent before a reload stands in its box again", () => {
  const state = designed("SCENARIO");
  const tab = memoryStore();
  keep(tab, `mockingbird:action:${roundOf(state).id}`, "I would roll");
  expect(form(state, interviewWith({ tab }))).toContain("I would roll");
});

test("a follower is told why nothing is done from here", () => {
  const markup = form(designed("SCENARIO"), interviewWith({ writer: { form: "phone", connected: true } }));
  expect(markup).toMatch(/<textarea[^>]* readOnly=""/i);
  expect(markup).toContain('aria-describedby="following"');
});

test("when the question ended, words that were never sent can still be read", () => {
  const state = designed("SCENARIO", event({ type: "round.skipped" }));
  const tab = memoryStore();
  keep(tab, `mockingbird:action:${roundOf(state).id}`, "I would roll back.");
  const markup = form(state, interviewWith({ tab }));
  expect(markup).toContain(scenario.ended);
  expect(markup).toContain(room.over.undelivered);
  expect(markup).toContain("I would roll back.");
});
