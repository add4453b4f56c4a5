import { expect, test } from "vitest";
import type { Stage } from "../domain/design-question.ts";
import { stageFor } from "./stages.ts";

const stage = (title: string, asks: string[]): Stage => ({
  title,
  trigger: { asks, after: 0 },
  reveals: "Something.",
  key_points: [],
});
const STAGES = [
  stage("Logs", ["log", "logs", "stack trace", "exception"]),
  stage("Back", ["roll back", "rollback", "revert", "rolling back"]),
  stage("Dashboard", ["dashboard", "metrics", "graphs", "cpu"]),
];
const opens = (text: string) => {
  const at = stageFor(STAGES, [], text);
  return at === null ? null : STAGES[at]?.title;
};

test.each([
  ["I would look at the logs", "Logs"],
  ["Show me the logs, please", "Logs"],
  ["What do the logs say?", "Logs"],
  ["I don't know what the logs say", "Logs"],
  ["I can't see the logs yet, can I?", "Logs"],
  ["Why don't we check the logs?", "Logs"],
  ["Can't I see the logs?", "Logs"],
  ["I would not only read the logs but ask around", "Logs"],
  ["I won't forget the logs", "Logs"],
  ["I would not hesitate to roll back", "Back"],
  ["I would not touch anything before I have seen the logs", "Logs"],
  ["Not the logs, the dashboard first", "Dashboard"],
  ["I would not touch the logs, I look at the dashboard", "Dashboard"],
  ["Instead of reading logs I open the dashboard", "Dashboard"],
  ["I would not roll back but read the logs", "Logs"],
  ["I don't want to roll back yet. First the metrics.", "Dashboard"],
  ["The logs can wait, but the graphs cannot", "Dashboard"],
  ["Without knowing more I would check the CPU", "Dashboard"],
  ["There is no answer from the API, so I read the logs", "Logs"],
  ["We cannot take orders: roll back now", "Back"],
  ["No idea what the logs say", "Logs"],
  ["I am not sure, the logs perhaps", "Logs"],
])("%s: %s opens", (text, title) => {
  expect(opens(text)).toBe(title);
});

test.each([
  "I would not touch the logs",
  "I wouldn't touch the logs",
  "I won't roll back",
  "I will not roll back yet",
  "Don't roll back",
  "I would never roll back in the middle of a sale",
  "I don't want to look at the dashboard",
  "No rollback for now",
  "There is no need to look at the logs",
  "I'd rather not read the logs",
  "A rollback is not an option",
  "The logs can wait",
  "I would leave the logs alone",
  "Ignore the metrics",
  "I'd skip the dashboard",
  "I would not look at the logs, the metrics or the graphs",
  "I restart it without reading the logs",
  "I’m not going to roll back",
  "Not the logs",
  "I cannot roll back",
])("what is refused opens nothing: %s", (text) => {
  expect(opens(text)).toBeNull();
});
