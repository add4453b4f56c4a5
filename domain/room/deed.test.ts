import { expect, it } from "vitest";
import { isDeed } from "./deed.ts";

it("takes acts, decisions and what is asked of the situation for something done", () => {
  for (const text of [
    "I would roll the release back first.",
    "Check the logs",
    "What does the dashboard show?",
    "Restart it",
    "How much time do we have until the disk is full?",
    "Thanks. Then I stop the rollout.",
  ])
    expect(isDeed(text), text).toBe(true);
});

it("takes small talk, thinking aloud and what is about the session for none", () => {
  for (const text of [
    "Hello!",
    "Ok, thanks.",
    "I don’t know",
    "Let me think.",
    "How much time do I have left?",
    "Could you repeat that?",
    "Can I have a hint?",
    "...",
  ])
    expect(isDeed(text), text).toBe(false);
});
