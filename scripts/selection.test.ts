import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

/** One line in, one line out. */
function talk(messages: unknown[]): Record<string, unknown>[] {
  const input = messages.map((message) => (typeof message === "string" ? message : JSON.stringify(message)));
  const script = path.join(import.meta.dirname, "selection.ts");
  const output = execFileSync(process.execPath, [script], {
    input: `${input.join("\n")}\n`,
    encoding: "utf8",
  });
  return output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const question = (id: string, topic: string) => ({
  id,
  topics: [topic],
  companies: [],
  difficulty: "MEDIUM",
  format: "OPEN_ENDED",
  times_asked: 0,
  avg_score: null,
});
const profile = { experience_years: 3, target_company: "acme", skills: ["trees"] };
const round = {
  question_id: "a",
  topics: ["trees"],
  difficulty: "MEDIUM",
  format: "OPEN_ENDED",
  score: 20,
  hints_used: 0,
  duration_sec: 600,
  time_limit_sec: 900,
  answered_at: "2026-01-05T10:10:00.000Z",
  interview: 0,
};
const now = "2026-01-05T10:20:00.000Z";

test("the pipe starts a world, chooses, estimates and calibrates, and says what it could not read", () => {
  const questions = [question("a", "trees"), question("b", "graphs")];
  const config = {
    topics: ["trees", "graphs"],
    num_questions: 2,
    difficulty: "ADAPTIVE",
    mode: "assessment",
  };
  const [started, chosen, estimated, calibrated, refused, garbled, ...more] = talk([
    { id: 1, type: "init", protocol: 1, seed: 1, topics: ["trees", "graphs"], blocks: {}, questions },
    { id: 2, type: "select", now, seed: 5, profile, history: [round], config, asked: ["a"] },
    { id: 3, type: "estimate", now, profile, history: [round], scope: ["trees", "graphs"] },
    { id: 4, type: "calibrate", profile, history: [], question_id: "a", round },
    { type: "question", question: { ...question("a", "trees"), diff_mu: 0.4, diff_var: 0.3 } },
    { id: 5, type: "select", now: "noon" },
    "{",
    { type: "end" },
  ]);
  expect(started).toMatchObject({ id: 1, protocol: 1 });
  expect(chosen).toMatchObject({ id: 2, questionId: "b" });
  expect(estimated).toMatchObject({ id: 3, estimates: { trees: { answers: 1 }, graphs: { answers: 0 } } });
  expect(calibrated?.id).toBe(4);
  expect(calibrated?.diff_mu).toBeGreaterThan(0);
  expect(refused).toMatchObject({ id: 5, error: "expected an ISO 8601 instant" });
  expect(garbled).toMatchObject({ id: null, error: expect.any(String) });
  expect(more).toEqual([]);
});
