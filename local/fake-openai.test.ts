import { afterEach, expect, test } from "vitest";
import { BUILTIN_INTERVIEWER } from "../ai/builtin/model.ts";
import { evaluateRound } from "../ai/evaluator.ts";
import { brief, play, result } from "../ai/fixtures.ts";
import { interviewerTurn, type TurnChunk } from "../ai/interviewer.ts";
import { createModels } from "../ai/models.ts";
import { type FakeOpenAi, promptOf, type Script, startFakeOpenAi } from "./fake-openai.ts";

let fake: FakeOpenAi | undefined;
afterEach(() => fake?.close());

const signal = new AbortController().signal;
const models = (baseUrl: string) =>
  createModels({
    OPENAI_API_KEY: "test",
    OPENAI_BASE_URL: baseUrl,
    INTERVIEWER_MODEL: "small",
    EVALUATOR_MODEL: "large",
    EVALUATOR_SAMPLES: "1",
  });

async function turn(scripts: Parameters<typeof startFakeOpenAi>[0]) {
  fake = await startFakeOpenAi(scripts);
  const chunks: TurnChunk[] = [];
  const options = { signal, stallMs: 150, retryAfterMs: 1, wordMs: 0 };
  for await (const chunk of interviewerTurn(models(fake.baseUrl), brief(), options)) chunks.push(chunk);
  const last = chunks.at(-1);
  if (last?.type !== "done") throw new Error("the turn did not end");
  return {
    reply: last.reply,
    restarts: chunks.filter((chunk) => chunk.type === "restarted").length,
    requests: fake.requests,
  };
}

const REPLY: Script = { do: "reply", text: "Which way would you take?" };

test("a turn is streamed through the chat API, and its acts never reach the candidate", async () => {
  const { reply, requests } = await turn([
    (request) => {
      const mark = /Control mark for this turn: (\S+)/.exec(promptOf(request))?.[1];
      return { do: "reply", text: `Go ahead and write it.\n${mark} [{"act":"move_on","to":"code"}]` };
    },
  ]);
  expect(reply).toMatchObject({
    text: "Go ahead and write it.",
    acts: [{ act: "move_on", to: "code" }],
    meta: { model: "small", tokens_used: 18, failed_over: false },
  });
  expect(requests[0]).toMatchObject({ model: "small", stream: true });
  expect(requests[0]?.messages.map((message) => message.role)).toEqual(["system", "user"]);
});

const FAILURES: Script[] = [
  { do: "stall" },
  { do: "stall", after: "Which way" },
  { do: "error", after: "Which way" },
  { do: "truncate", after: "Which way" },
  { do: "status", status: 429, retryAfterSec: 0 },
  { do: "status", status: 500 },
  { do: "garbage" },
];

test.each(FAILURES)("after $do the turn is asked once more", async (failure) => {
  const { reply, restarts, requests } = await turn([failure, REPLY]);
  expect(requests).toHaveLength(2);
  expect(restarts).toBe(1);
  expect(reply).toMatchObject({ text: "Which way would you take?", meta: { failed_over: false } });
});

test.each(FAILURES)("when $do goes on the built-in interviewer carries the turn", async (failure) => {
  const { reply, requests } = await turn([failure]);
  expect(requests).toHaveLength(2);
  expect(reply.meta).toMatchObject({ model: BUILTIN_INTERVIEWER, failed_over: true });
  expect(reply.text).toMatch(/^Hello Ada/);
});

test("an endpoint that is not there does not keep the candidate waiting", async () => {
  const closed = await startFakeOpenAi([REPLY]);
  await closed.close();
  const options = { signal, stallMs: 500, retryAfterMs: 1, wordMs: 0 };
  let last: TurnChunk | undefined;
  for await (const chunk of interviewerTurn(models(closed.baseUrl), brief(), options)) last = chunk;
  expect(last).toMatchObject({ type: "done", reply: { meta: { failed_over: true } } });
});

const { record } = play([
  "I use a map for the partner of each number",
  { code: "x" },
  { submit: result({ hidden: 20 }) },
]);
const said = record.messages.find((message) => message.role === "USER")?.id;
const SHEET = JSON.stringify({
  checks: [
    {
      id: "explained_approach",
      answer: "yes",
      record_id: said,
      quote: "a map for the partner",
      note: "the idea",
    },
  ],
  feedback: "You named the map as the means to find the partner.",
});

test("the checklist is asked for as structured output and its quotes are looked up", async () => {
  fake = await startFakeOpenAi([{ do: "reply", text: SHEET }]);
  const outcome = await evaluateRound(models(fake.baseUrl), record, { signal });
  expect(outcome).toMatchObject({
    ok: true,
    evaluation: { quotes: { checked: 1, found: 1 }, versions: { model: "large" } },
  });
  expect(fake.requests[0]?.response_format?.type).toBe("json_schema");
});

test("an endpoint that knows no structured output is asked again without it", async () => {
  fake = await startFakeOpenAi([
    { do: "status", status: 400 },
    { do: "reply", text: `\`\`\`json\n${SHEET}\n\`\`\`` },
  ]);
  expect(await evaluateRound(models(fake.baseUrl), record, { signal })).toMatchObject({ ok: true });
  expect(fake.requests[1]?.response_format).toBeUndefined();
});

test.each<Script>([
  { do: "stall" },
  { do: "status", status: 429 },
  { do: "garbage" },
  { do: "reply", text: "all fine" },
])("an evaluation that meets only $do fails in words and gives no score", async (failure) => {
  fake = await startFakeOpenAi([failure]);
  const outcome = await evaluateRound(models(fake.baseUrl), record, { signal, timeoutMs: 200 });
  expect(outcome).toMatchObject({ ok: false, message: expect.stringMatching(/^The evaluation model /) });
});
