import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { id } from "../fixtures.ts";
import { everShown, listen, type Play, replyOf, saying, scripted, shown } from "./scripted-model.ts";

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

async function play(scripts: Play[], changes: Parameters<typeof listen>[1] = {}) {
  const { models, prompts } = scripted(scripts);
  const { chunks, over } = listen(models, changes);
  await vi.advanceTimersByTimeAsync(60_000);
  await over;
  return { chunks, prompts, reply: replyOf(chunks) };
}

test("nothing past the first question or the third sentence is ever shown, and that needs no second call", async () => {
  const long = "Noted, e.g. for nums[i] below 0.5. What is your idea? What does it cost? Tell me more.";
  const { chunks, prompts, reply } = await play([saying(long)]);
  expect(prompts).toHaveLength(1);
  expect(reply.text).toBe("Noted, e.g. for nums[i] below 0.5. What is your idea?");
  expect(everShown(chunks)).toBe(reply.text);
  const four = await play([saying("One. Two. Three. Four.")]);
  expect(everShown(four.chunks)).toBe("One. Two. Three.");
});

test("the acts of a turn that was cut are heard", async () => {
  const { models, prompts } = scripted([]);
  const model = models.interviewer?.model;
  if (!model) throw new Error("no model");
  model.doStream = async ({ prompt }) => {
    prompts.push(JSON.stringify(prompt));
    const mark = /Control mark for this turn: (@@acts-\w+)/.exec(prompts.at(-1) ?? "")?.[1];
    const text = `What is it? And then? Go on.\n${mark} [{"act":"offer_hint"}]`;
    return scripted([saying(text)]).models.interviewer?.model.doStream({ prompt }) ?? Promise.reject();
  };
  const { chunks, over } = listen(models);
  await vi.advanceTimersByTimeAsync(1000);
  await over;
  expect(replyOf(chunks)).toMatchObject({ text: "What is it?", acts: [{ act: "offer_hint" }] });
});

test("a verdict is taken back, and the model is told once which rule it broke", async () => {
  const { chunks, prompts, reply } = await play([saying("That's correct. What next?"), saying("What next?")]);
  expect(prompts).toHaveLength(2);
  expect(prompts[1]).toContain("This is a verdict or praise:");
  expect(prompts[1]).toContain("That's correct.");
  expect(chunks.filter((chunk) => chunk.type === "restarted")).toHaveLength(1);
  expect(shown(chunks)).toBe("What next?");
  expect(reply.meta).toMatchObject({
    model: "test-model",
    failed_over: false,
    hint_like: false,
    tokens_used: 36,
  });
});

test("what breaks a rule a second time is left out", async () => {
  const { chunks, reply } = await play([saying("Great job."), saying("That's right. What next?")]);
  expect(reply.text).toBe("What next?");
  expect(shown(chunks)).toBe("What next?");
  expect(reply.meta.model).toBe("test-model");
});

test("where nothing would be left the built-in interviewer speaks", async () => {
  const { chunks, reply } = await play([saying("Great job."), saying("That's right.")]);
  expect(reply.meta).toMatchObject({ model: "built-in-2", failed_over: true, tokens_used: 36 });
  expect(reply.text).toMatch(/^Hello Ada/);
  expect(shown(chunks)).toBe(reply.text);
});

test("where the second call fails the rest of the first stands", async () => {
  const broken: Play = { words: ["Half of"], ends: "error" };
  const { chunks, reply } = await play([saying("That's correct. What next?"), broken]);
  expect(reply).toMatchObject({ text: "What next?", meta: { model: "test-model" } });
  expect(shown(chunks)).toBe("What next?");
});

test.each([
  "All right. Could a hash map help you here?",
  "All right. Write this:\n```python\nseen = {}\n```",
])("what gives something away is never shown, not even for a moment: %j", async (text) => {
  const { chunks, prompts, reply } = await play([saying(text), saying(text)]);
  expect(prompts).toHaveLength(2);
  expect(everShown(chunks)).not.toMatch(/hash map|seen/);
  expect(reply).toMatchObject({ text: expect.stringMatching(/^All right\./), meta: { hint_like: false } });
});

test("a question that was asked before is not asked again", async () => {
  const transcript = [
    {
      id: id(1),
      role: "ASSISTANT" as const,
      type: "CHAT" as const,
      text: "What does that cost in time and memory?",
    },
    { id: id(2), role: "USER" as const, type: "CHAT" as const, text: "I would rather not say." },
  ];
  const cause = { kind: "message", messageId: id(2) } as const;
  const again = "All right. What would that cost in time and in memory?";
  const { reply, prompts } = await play([saying(again), saying(again)], { transcript, cause });
  expect(prompts).toHaveLength(2);
  expect(reply.text).toBe("All right.");
});
