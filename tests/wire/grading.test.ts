import { LLMock } from "@copilotkit/aimock";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fullSheet } from "../../ai/evaluation/scripted-judge.ts";
import { evaluateRound } from "../../ai/evaluator.ts";
import { fullQuestion } from "../../ai/fixtures.ts";
import { createModels } from "../../ai/models.ts";
import { roundRecord } from "../../ai/room-briefs.ts";
import type { RoundEvaluation } from "../../domain/feedback.ts";
import { event, fold, replied, underWay } from "../../domain/room/fixtures.ts";
import type { EffectDeps } from "../../durable-objects/effects/deps.ts";
import { gradingDeps } from "../../durable-objects/effects/fixtures.ts";
import { eventOf } from "../../durable-objects/effects/outcome.ts";
import { gradeRound, writeReport } from "../../durable-objects/effects/report.ts";

/** An endpoint that others wrote, and the room's own way from a round to its report. */
let mock: LLMock;
let asked: string[];
beforeEach(async () => {
  mock = new LLMock({ port: 0, logLevel: "silent" });
  await mock.start();
  asked = [];
  const { fetch } = globalThis;
  vi.spyOn(globalThis, "fetch").mockImplementation((input, init) => {
    asked.push(String(init?.body));
    return fetch(input, init);
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await mock.stop();
});

const always = { predicate: () => true };
const QUOTE = "a lookup in it is constant";
const said = event({ type: "message.sent", text: `I keep a hash map, because ${QUOTE}.` });
const room = fold([...underWay(), said, replied(said.id, "Go on.")]);
const ROUND = room.rounds[0]!.id;
const SHEET = fullSheet([
  { id: "gave_reasons", answer: "yes", record_id: said.id, quote: QUOTE, note: "" } as { id: string },
]);
const GRADED = { model: "gpt-4.1", prompt: expect.not.stringContaining("none") };
const AGAIN_MS = [1000, 2000, 5000, 15_000, 30_000, 60_000, 60_000, 60_000];

function grading(api: string, samples = "1") {
  const models = createModels({
    OPENAI_API_KEY: "test",
    OPENAI_BASE_URL: `${mock.url}/v1`,
    OPENAI_API: api,
    EVALUATOR_SAMPLES: samples,
  });
  return gradingDeps(models, room);
}
const once = (deps: EffectDeps, waitedMs = 0) =>
  gradeRound({ do: "evaluate-round", roundId: ROUND }, deps, waitedMs);

/** Tries as the outbox does, until there is a grade, and writes the report of it. */
async function reportInTheEnd({ deps, grades }: ReturnType<typeof grading>) {
  let waited = 0;
  let tries = 0;
  for (; grades.length === 0 && tries <= AGAIN_MS.length; tries++) {
    await once(deps, waited);
    waited += AGAIN_MS[tries] ?? 0;
  }
  const written = await writeReport(deps);
  const told = written.done ? eventOf(written.event) : null;
  const report = told?.type === "feedback.ready" ? told.report : null;
  return { report, round: report?.rounds[0], waited, tries };
}
const quotesOf = (round: RoundEvaluation | undefined) =>
  round?.dimensions.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
const isStructured = (body: string) => body.includes("json_schema");

describe.each(["chat", "responses"])("over the %s API", (api) => {
  test("the checklist is asked for as a form, and its quotes are verified", async () => {
    mock.on(always, { content: SHEET });
    const { report, round, tries } = await reportInTheEnd(grading(api));
    expect([tries, asked.map(isStructured)]).toEqual([1, [true]]);
    expect(round).toMatchObject({ versions: GRADED, quotes: { checked: 1, found: 1 } });
    expect(quotesOf(round)).toContain(QUOTE);
    expect(round?.tokens_used).toBeGreaterThan(500);
    expect(report?.versions.model).toBe("gpt-4.1");
  });

  test("each grading is a call of its own, and all of them count", async () => {
    mock.on(always, { content: SHEET });
    expect((await reportInTheEnd(grading(api, "3"))).round).toMatchObject({ samples: 3 });
    expect(asked).toHaveLength(3);
  });

  test.each<[string, Parameters<LLMock["on"]>[1]]>([
    ["refuses the form", { error: { message: "unknown field: response_format" }, status: 400 }],
    ["answers it with prose", { content: "The candidate did well." }],
  ])("an endpoint that %s is asked again without it", async (_, response) => {
    mock.on({ ...always, sequenceIndex: 0 }, response);
    mock.on(always, { content: `Here it is:\n\`\`\`json\n${SHEET}\n\`\`\`` });
    const { round, tries } = await reportInTheEnd(grading(api));
    expect([tries, asked.map(isStructured)]).toEqual([1, [true, false]]);
    expect(round).toMatchObject({ versions: GRADED });
    expect(quotesOf(round)).toContain(QUOTE);
  });

  test("a wait that is asked for is kept, and the form is asked for again after it", async () => {
    mock.on({ ...always, sequenceIndex: 0 }, { error: { message: "slow down" }, status: 429, retryAfter: 1 });
    mock.on(always, { content: SHEET });
    const started = performance.now();
    const { round, tries } = await reportInTheEnd(grading(api));
    expect(performance.now() - started).toBeGreaterThan(990);
    expect([tries, asked.map(isStructured)]).toEqual([1, [true, true]]);
    expect(round).toMatchObject({ versions: GRADED });
  });

  type Options = NonNullable<Parameters<LLMock["on"]>[2]>;
  test.each<[string, Parameters<LLMock["on"]>[1], Options]>([
    ["wants an hour each time", { error: { message: "no" }, status: 429, retryAfter: 3600 }, {}],
    ["answers errors", { error: { message: "down" }, status: 500 }, {}],
    ["knows no such key", { error: { message: "no" }, status: 401 }, {}],
    ["answers what is no JSON", { content: SHEET }, { chaos: { malformedRate: 1 } }],
    ["hangs up", { content: SHEET }, { chaos: { disconnectRate: 1 } }],
    ["says what is no checklist", { content: '{"score":100,"verdict":"hire"}' }, {}],
    ["breaks off in the middle of it", { content: SHEET.slice(0, 200) }, {}],
    ["refuses", { content: "I'm sorry, but I can't help with that." }, {}],
    ["says nothing", { content: " " }, {}],
  ])("where the endpoint %s there is a report in the end, of the built-in evaluator, and it says so", async (_, response, options) => {
    mock.on(always, response, options);
    const { report, round, waited } = await reportInTheEnd(grading(api));
    expect(waited).toBeLessThan(5 * 60_000);
    expect(round?.versions.model).toMatch(/^built-in/);
    expect(round?.feedback).toContain("did not answer");
    expect(report?.detailed_feedback).toContain("did not answer");
  });

  test("a silent endpoint is given up after its time, twice a try, and there is a report in the end", async () => {
    mock.on(always, { content: SHEET }, { chaos: { latencyMs: 5000 } });
    const { deps, grades } = grading(api);
    const record = roundRecord(room, room.rounds[0]!, fullQuestion);
    const shelf = deps.evaluations.shelf("first", ROUND);
    const { signal } = new AbortController();
    const started = performance.now();
    const result = await evaluateRound(deps.models, record, { signal, timeoutMs: 200, shelf });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining("in time") });
    expect(asked).toHaveLength(2);
    await once(deps, 5 * 60_000);
    expect(grades[0]?.versions.model).toMatch(/^built-in/);
    // What the endpoint read before it fell silent has its price.
    expect(grades[0]?.tokens_used).toBeGreaterThan(1000);
  });
});
