import { expect, test } from "vitest";
import type { RoomEvent } from "../../../domain/room/event.ts";
import { event, fold, underWay } from "../../../domain/room/fixtures.ts";
import type { RoomState } from "../../../domain/room/state.ts";
import { formatter } from "../../format.ts";
import { design } from "../../strings/design.ts";
import { room } from "../../strings/room.ts";
import { designed, roundOf } from "./design-fixtures.ts";
import { editorPane, layoutOf, paneName } from "./layout.ts";
import { agendaOf, clockWords } from "./lobby-words.ts";
import { messageBadge } from "./message-badge.ts";
import { roundTimeWords } from "./round-time-words.ts";
import { shortcutsOf } from "./shortcuts.tsx";
import { standsWords } from "./stands.ts";
import { newsText } from "./task-news.ts";
import { newsCounts } from "./use-news.ts";

const acted = event({ type: "scenario.acted", text: "I look at the dashboard." });
const facts: RoomEvent = event({
  type: "facts.looked_up",
  messageId: acted.id,
  stage: { index: 0, title: "Dashboard", text: "61 %" },
  twist: null,
});
const answered = event({ type: "mcq.answered", key: "B", reasoning: "One place." });
const revealed = event({
  type: "mcq.revealed",
  requestId: answered.id,
  correct: "B",
  explanations: [{ key: "B", text: "Right." }],
});
const counts = (state: RoomState) => newsCounts({ state, notices: [] });

test("a choice has no notes; scenarios and designs have, and only code is run", () => {
  expect(layoutOf("mcq").tabs.map(({ pane }) => pane)).toEqual(["problem", "chat"]);
  expect(layoutOf("scenario").tabs.map(({ pane }) => pane)).toEqual(["problem", "chat", "notes"]);
  expect([editorPane("coding"), editorPane("mcq"), editorPane("design")]).toEqual(["code", null, "notes"]);
  expect([paneName("coding", "problem"), paneName("design", "problem")]).toEqual([
    room.panes.problem,
    design.pane,
  ]);
});

test("from question to question of system design the conversation keeps its place", () => {
  const kinds = ["mcq", "scenario", "design"] as const;
  expect(new Set(kinds.map((kind) => layoutOf(kind).id)).size).toBe(1);
  expect(kinds.map((kind) => layoutOf(kind).columns[0].panes)).toEqual([["chat"], ["chat"], ["chat"]]);
});

test("a new stage, the opened answer and nothing of the candidate's own is news of the question", () => {
  const before = counts(designed("SCENARIO")).problem;
  expect(counts(designed("SCENARIO", acted)).problem).toBe(before);
  expect(counts(designed("SCENARIO", acted, facts)).problem).toBe(before + 1);
  expect(counts(designed("MCQ", answered)).problem).toBe(before);
  expect(counts(designed("MCQ", answered, revealed)).problem).toBe(before + 1);
});

test("what came to light is read out in a short sentence", () => {
  expect(newsText(roundOf(designed("SCENARIO", acted)))).toBeNull();
  expect(newsText(roundOf(designed("SCENARIO", acted, facts)))).toBe(design.news.facts(1, 3, "Dashboard"));
  const more = [{ id: acted.id, index: 1, title: "Logs", text: "None." }];
  const both = { ...facts, more } as RoomEvent;
  expect(newsText(roundOf(designed("SCENARIO", acted, both)))).toBe(
    design.news.facts(2, 3, "Dashboard, Logs"),
  );
  expect(newsText(roundOf(designed("MCQ", answered, revealed)))).toBe(design.news.answer);
});

test("messages of a choice and a scenario say what they stand for", () => {
  const badges = (state: RoomState) => state.messages.map(messageBadge);
  expect(badges(designed("MCQ", answered, revealed))).toEqual([
    null,
    design.badge.answer,
    design.badge.theAnswer,
  ]);
  expect(badges(designed("SCENARIO", acted, facts))).toEqual([
    null,
    design.badge.action(1),
    design.badge.facts,
  ]);
});

test("before a question is left it is said what stands of it", () => {
  const stands = (state: RoomState) => standsWords(state, roundOf(state));
  expect(stands(designed("MCQ"))).toBe(design.finish.unanswered);
  expect(stands(designed("MCQ", event({ type: "mcq.answered", key: "B", reasoning: null })))).toBe(
    design.finish.unreasoned,
  );
  expect(stands(designed("MCQ", answered))).toBe(design.finish.unopened);
  expect(stands(designed("MCQ", answered, revealed))).toBe(design.finish.answered);
  expect(stands(designed("SCENARIO"))).toBe(design.finish.inactive);
  expect(stands(designed("SCENARIO", acted, facts))).toBe(design.finish.acted(1, 3));
  expect(stands(designed("OPEN_ENDED"))).toBe(design.finish.designed(room.phase.agenda));
  expect(stands(fold(underWay()))).toBe(room.finish.unsubmitted);
});

test("the list of shortcuts leaves out what makes no sense in a question", () => {
  const actions = (...of: Parameters<typeof shortcutsOf>) => shortcutsOf(...of).map(({ action }) => action);
  expect(actions("coding", 3)).toEqual(["run", "submit", "hint", "chat", "editor", "pause", "list"]);
  expect(actions("mcq", 0)).toEqual(["chat", "pause", "list"]);
  expect(actions("scenario", 3)).toEqual(["act", "hint", "chat", "editor", "pause", "list"]);
  expect(shortcutsOf("design", 0).find(({ action }) => action === "editor")?.label).toBe(room.keys.notes);
});

test("a question's own time counts down, and then says calmly how long it is over", () => {
  const english = formatter("en", "UTC");
  expect(roundTimeWords(192_000, english)).toMatchObject({
    over: false,
    text: design.time.left("03:12"),
    label: design.time.leftLong("3 min"),
  });
  expect(roundTimeWords(-34_900, english)).toMatchObject({
    over: true,
    text: design.time.over("00:34"),
    label: design.time.overLong("34 sec"),
  });
});

test("at the door only the formats that will come are explained, and that a pause stops the clock", () => {
  const { interviewType, config } = designed("MCQ");
  const one = agendaOf({ interviewType, config: { ...config, num_questions: 1 } });
  expect(one.join(" ")).not.toContain("scenario");
  expect(one.join(" ")).not.toContain("one after the other");
  expect(agendaOf({ interviewType: "DSA", config: { ...config, num_questions: 1 } })[0]).toBe(
    "1 question, chosen when you press Start.",
  );
  expect(agendaOf({ interviewType, config: { ...config, num_questions: 4 } })).toHaveLength(5);
  expect(clockWords({ interviewType, config })).toContain("stops while you pause");
  expect(clockWords({ interviewType: "DSA", config })).not.toContain("stops while you pause");
});
