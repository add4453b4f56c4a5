import { expect, test } from "vitest";
import type { InterviewerBrief } from "../brief.ts";
import { brief, id } from "../fixtures.ts";
import { liveGuard } from "./live-guard.ts";

/** What stands on the screen once all words came, one after the other. */
function shownOf(text: string, changes: Partial<InterviewerBrief> = {}): string {
  const guard = liveGuard(brief(changes));
  let shown = "";
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    const clear = guard(text.slice(0, index + word.length), false);
    if (clear.length > shown.length) shown = clear;
  }
  return shown;
}

test.each([
  ["Your loop misses the last element. What now?", "Your loop"],
  ["Look at line 7. What stands there?", "Look at line"],
  ["That is correct. What next?", "That is"],
  ["Great job. What next?", ""],
  ["Fine. You could use a hash map here.", "Fine. You could use a"],
  ["Think of a doubly linked list here.", "Think of a"],
  ["Keep the left and right pointer apart.", "Keep the"],
  ["Try the `hash map` here.", "Try the"],
  ["Write:\n```python", "Write:"],
])("of %j only %j is shown", (text, shown) => {
  expect(shownOf(text)).toBe(shown);
});

test.each([
  "How would you convince yourself that this is correct?",
  "I cannot say whether that is right.",
  "Which hash would you take?",
  "Would both inputs end there? The last one, too.",
  "What sort of input would you try?",
  "What happens with negative numbers?",
])("all of %j is shown in the end", (text) => {
  expect(shownOf(text)).toBe(text);
});

test("the first words are shown at once, and what may begin a telling term waits for one more", () => {
  const guard = liveGuard(brief());
  expect(guard("What", false)).toBe("What");
  expect(guard("What would", false)).toBe("What would");
  expect(guard("What would a hash", false)).toBe("What would a");
  expect(guard("What would a hash code", false)).toBe("What would a hash code");
});

test("a term that the candidate named waits for nothing", () => {
  const named = { id: id(2), role: "USER" as const, type: "CHAT" as const, text: "I would use a heap." };
  expect(liveGuard(brief({ transcript: [named] }))("What does the priority", false)).toBe(
    "What does the priority",
  );
  expect(liveGuard(brief())("What does the priority", false)).toBe("What does the");
});

test("a word that still grows is shown unless it may become a telling one", () => {
  const guard = liveGuard(brief());
  expect(guard("Let me think about", true)).toBe("Let me think about");
  expect(guard("That is corr", true)).toBe("That is");
  expect(guard("Take a hash ma", true)).toBe("Take a");
  expect(guard("Your loop mis", true)).toBe("Your loop");
});
