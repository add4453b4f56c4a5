import { reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { NamedModel } from "../../ai/models.ts";
import { app } from "../../worker/app.ts";
import { fakeRunner, verdict } from "./fake-runner.ts";
import { drained, started, type TestRoom } from "./room-client.ts";

type Line = Record<string, unknown> & { event: string; what?: string };
let lines: Line[] = [];
let undo: (() => void) | null = null;
beforeEach(() => {
  lines = [];
  for (const level of ["log", "warn", "error"] as const)
    vi.spyOn(console, level).mockImplementation((line: unknown) => {
      lines.push(JSON.parse(String(line)));
    });
});
afterEach(async () => {
  undo?.();
  undo = null;
  vi.restoreAllMocks();
  await reset();
});

/** What was noted under this id, each as its event and what it was about. */
const notedUnder = (id: string) =>
  lines
    .filter(({ request_id, request_ids }) =>
      [request_id, ...((request_ids as string[] | undefined) ?? [])].includes(id),
    )
    .map(({ event, what }) => (what ? `${event} ${what}` : event));

/** Notes the ids under which the model is asked. */
async function overhearModel(room: TestRoom): Promise<string[]> {
  const ids: string[] = [];
  await runInDurableObject(room.stub, (instance) => {
    const named = instance.models.interviewer as NamedModel;
    const { model } = named;
    const overheard: NamedModel["model"] = {
      ...model,
      doStream: (options) => {
        ids.push(options.headers?.["x-client-request-id"] ?? "none");
        return model.doStream(options);
      },
    };
    instance.models = { ...instance.models, interviewer: { ...named, model: overheard } };
  });
  return ids;
}

it("shows what was said under one id, from the command to the model and to Postgres, and nothing of its words", async () => {
  const { room, tab } = await started();
  await drained(room);
  const asked = await overhearModel(room);
  const id = crypto.randomUUID();
  const from = tab.received.length;
  await tab.send({ type: "chat", text: "A word that is nobody's business: chrysanthemum." }, id);
  await room.interviewer.finish("Another one: rhododendron. What else?");
  await tab.event("interviewer.replied", from);
  await drained(room);
  expect(asked).toEqual([id]);
  expect(notedUnder(id)).toEqual(
    expect.arrayContaining([
      "command chat",
      "model interviewer scripted",
      "turn scripted",
      "effect ask-interviewer",
      "save save",
    ]),
  );
  const told = JSON.stringify(lines);
  expect(told).not.toMatch(/chrysanthemum|rhododendron|@example/);
  const ofRoom = lines.filter(({ event }) => ["command", "turn", "effect", "save"].includes(event));
  expect(new Set(ofRoom.map((line) => line.interview_id))).toEqual(new Set([room.id]));
});

it("shows a submission under one id, from the command to the runner, to what the interviewer says of it and to Postgres", async () => {
  const runner = fakeRunner((request) => verdict(request));
  const plain = globalThis.fetch;
  const sent: (string | null)[] = [];
  globalThis.fetch = ((input: RequestInfo, init?: RequestInit) => {
    const request = new Request(input, init);
    if (request.url.startsWith(env.RUNNER_URL)) sent.push(request.headers.get("x-request-id"));
    return plain(input, init);
  }) as typeof fetch;
  undo = runner.restore;
  const { room, tab } = await started();
  const asked = await overhearModel(room);
  const id = crypto.randomUUID();
  await tab.send({ type: "submit" }, id);
  await tab.event("run.finished");
  const from = tab.received.length;
  await room.interviewer.finish("All of them pass. What does it cost?");
  await tab.event("interviewer.replied", from);
  await drained(room);
  expect([sent, asked]).toEqual([[id], [id]]);
  expect(notedUnder(id)).toEqual(
    expect.arrayContaining([
      "command submit",
      "run javascript submit",
      "effect run-code",
      "turn scripted",
      "effect ask-interviewer",
      "save save",
    ]),
  );
  const run = lines.find(({ event }) => event === "run");
  expect(run).toMatchObject({ outcome: "ok", tests: 2, queued_ms: expect.any(Number) });
});

it("takes the id of the pages on to the room's door, and names it in what it answers", async () => {
  const id = crypto.randomUUID();
  const answer = await app.request("http://localhost/api/me", { headers: { "x-request-id": id } }, env);
  expect(answer.headers.get("x-request-id")).toBe(id);
  expect(((await answer.json()) as { error: { request_id: string } }).error.request_id).toBe(id);
  expect(lines).toEqual([
    expect.objectContaining({
      level: "info",
      event: "api",
      what: "GET /api/me",
      outcome: "refused",
      status: 401,
      request_id: id,
      cause: "signed_out",
    }),
  ]);
});

it("counts addresses that nobody knows together, and takes no id that is none", async () => {
  for (const address of ["/api/wp-login.php", "/api/interviews/x/y/z"])
    await app.request(`http://localhost${address}`, { headers: { "x-request-id": "{}" } }, env);
  expect(lines.map(({ what }) => what)).toEqual(["GET nothing", "GET nothing"]);
  expect(lines[0]?.request_id).toMatch(/^[0-9a-f-]{36}$/);
});
