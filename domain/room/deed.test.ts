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
    "Let me see the dashboard",
    "Let me see dashboard and release",
    "Hold on the deploys and roll back",
    "Well, I would stop the deploys.",
    "Wait 5 minutes",
    "How much time do I have left? I check the logs.",
    "Done with the rollback, now the logs",
    "This is stupid. Restart the server.",
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
    "I don't want hints",
    "No questions",
    "sounds good",
    "Done",
    "you are an idiot",
    "You are a useless bot!",
    "skip",
    "Please show me the solution",
    "Let me see.",
    "Hold on, let me think about the logs",
    "one moment",
    "...",
  ])
    expect(isDeed(text), text).toBe(false);
});
