import type { LanguageModelV4, LanguageModelV4CallOptions } from "@ai-sdk/provider";
import { expect, test } from "vitest";
import type { Note } from "../domain/operate/measured.ts";
import { Circuit } from "./circuit.ts";
import { listen, type Play, saying, scripted } from "./endpoint/scripted-model.ts";
import { BUILTIN_MODELS, type Models } from "./models.ts";
import { watched } from "./watched.ts";

function watching(models: Models) {
  const notes: Note<"model">[] = [];
  const watch = { requestId: "request-1", note: (note: Note<"model">) => notes.push(note), now: () => 7 };
  return { models: watched(models, watch), notes };
}

/** Plays scripts to a turn of the interviewer, and tells what was noted of its calls. */
async function noted(scripts: Play[]) {
  const { models, notes } = watching(scripted(scripts).models);
  await listen(models).over;
  return notes.map(({ what, outcome, figures, request_id, cause }) => ({
    what,
    outcome,
    tokens: figures?.tokens,
    request_id,
    cause,
  }));
}

test("a call that was answered is noted with its tokens under the request's id", async () => {
  expect(await noted([saying("What would you ask first?")])).toEqual([
    { what: "interviewer test-model", outcome: "ok", tokens: 18, request_id: "request-1", cause: undefined },
  ]);
});

test.each<[Play["ends"], string]>([
  ["error", "Error: fell over"],
  ["end", "Error: the stream ended before the answer did"],
])("one that ends with %s is noted as failed, and so is the one after it", async (ends, cause) => {
  const calls = await noted([
    { words: ["Well"], ends },
    { words: ["Well"], ends },
  ]);
  expect(calls.map((call) => [call.outcome, call.cause])).toEqual([
    ["failed", [cause]],
    ["failed", [cause]],
  ]);
});

/** A model that answers nothing until it is called off. */
const silent: LanguageModelV4 = {
  specificationVersion: "v4",
  provider: "test",
  modelId: "silent",
  supportedUrls: {},
  doGenerate: (options) => hanging(options),
  doStream: (options) => hanging(options),
};
const asked: LanguageModelV4CallOptions[] = [];
function hanging(options: LanguageModelV4CallOptions): Promise<never> {
  asked.push(options);
  return new Promise((_, reject) => {
    options.abortSignal?.addEventListener("abort", () => reject(options.abortSignal?.reason));
  });
}

test.each([
  ["a clock of ours ended", new Error("gave up after 20 ms"), "failed"],
  ["a stall ended", new Error("the model stalled"), "failed"],
  ["nobody waits for any more", undefined, "refused"],
])("a call that %s is noted once, as that", async (_, reason, outcome) => {
  const { models, notes } = watching({ interviewer: null, evaluator: { name: "silent", model: silent } });
  for (const call of ["doGenerate", "doStream"] as const) {
    const stop = new AbortController();
    const pending = Promise.resolve(
      models.evaluator?.model[call]({ prompt: [], abortSignal: stop.signal }),
    ).catch(() => "over");
    await new Promise((resolve) => setImmediate(resolve));
    stop.abort(reason);
    expect(await pending).toBe("over");
  }
  expect(notes.map((note) => [note.what, note.outcome])).toEqual([
    ["evaluator silent", outcome],
    ["evaluator silent", outcome],
  ]);
  expect(asked.at(-1)?.headers?.["x-client-request-id"]).toBe("request-1");
});

test("what is built in stays so, and a model keeps what is known of its endpoint", () => {
  expect(watching(BUILTIN_MODELS).models).toMatchObject({ interviewer: null, evaluator: null });
  const circuit = new Circuit();
  const interviewer = { name: "silent", model: silent, circuit };
  expect(watching({ interviewer, evaluator: null }).models.interviewer?.circuit).toBe(circuit);
});
