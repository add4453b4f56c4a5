import { expect, it } from "vitest";
import { design } from "./design-fixtures.ts";
import type { Phase } from "./event.ts";
import { event, fold, replied, START } from "./fixtures.ts";

/** The stage after the candidate said this and the interviewer asked to go on from there. */
function after(text: string, to: Phase): Phase | undefined {
  const said = event({ type: "message.sent", text });
  const asked = replied(said.id, "Go on.", { acts: [{ act: "move_on", to }], at: START + 1 });
  return fold([...design("OPEN_ENDED"), said, asked]).rounds[0]?.phase;
}
const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

it("goes through the stages of a design one by one, however far the interviewer would go", () => {
  expect(after("Users post and read.", "deep-dive")).toBe("estimation");
  expect(after("Users post and read.", "operations")).toBe("estimation");
  expect(after("Users post and read.", "estimation")).toBe("estimation");
});

it("passes over as many stages as the candidate has said enough for, and no further than was asked", () => {
  expect(after(words(80), "operations")).toBe("high-level");
  expect(after(words(400), "deep-dive")).toBe("deep-dive");
  expect(after(words(400), "estimation")).toBe("estimation");
});

it("does not end a design that had no depth", () => {
  expect(after(words(400), "wrap-up")).toBe("requirements");
});

it("waits after the answer of a choice was shown for a word on it", () => {
  const answer = event({ type: "mcq.answered", key: "B", reasoning: "It is quick." });
  const at = START + 10;
  const shown = event({ type: "mcq.revealed", requestId: answer.id, correct: "C", explanations: [], at });
  const over = replied(shown.id, "When not?", { acts: [{ act: "move_on", to: "wrap-up" }], at: at + 1 });
  expect(fold([...design("MCQ"), answer, shown, over]).rounds[0]?.phase).toBe("follow-up");
});
