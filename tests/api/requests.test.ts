import { env } from "cloudflare:test";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { connect } from "../../drizzle/client.ts";
import { aQuestion } from "../../drizzle/queries/fixtures.ts";
import { Browser, connectNetwork, newEmail, ORIGIN, problemOf, signedIn } from "./browser.ts";

const NEW_INTERVIEW = {
  type: "DSA",
  difficulty: "EASY",
  topics: ["arrays"],
  num_questions: 2,
  time_limit_min: 45,
};

beforeAll(async () => {
  await aQuestion(connect(env));
});
beforeEach(() => connectNetwork());
afterEach(() => vi.unstubAllGlobals());

const create = async (browser: Browser, given: object = {}) => {
  const answer = await browser.change("POST", "/api/interviews", { ...NEW_INTERVIEW, ...given });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
};

test("a list holds one's own interviews only", async () => {
  const [owner, other] = [await signedIn(newEmail()), await signedIn(newEmail())];
  await create(owner);
  expect(await (await other.get("/api/interviews")).json()).toMatchObject({
    interviews: [],
    repeats: [],
    next_cursor: null,
  });
});

test("a socket is not opened for another site", async () => {
  const browser = await signedIn(newEmail());
  const id = await create(browser);
  for (const origin of ["https://evil.example", "http://localhost:8080", "null", ""]) {
    const answer = await browser.send(`/api/interviews/${id}/socket`, {
      headers: { ...(origin && { origin }), upgrade: "websocket" },
    });
    expect(answer.status).toBe(403);
  }
});

describe("what is sent must have its form", () => {
  const refused = async (given: object, field: string) => {
    const browser = await signedIn(newEmail());
    const answer = await browser.change("POST", "/api/interviews", { ...NEW_INTERVIEW, ...given });
    const problem = await problemOf(answer);
    expect([answer.status, problem.field]).toEqual([422, field]);
    expect(problem.message).toContain(field);
    expect(problem.request_id).toBe(answer.headers.get("x-request-id"));
  };

  test.each<[string, object]>([
    ["num_questions", { num_questions: 0 }],
    ["num_questions", { num_questions: "2" }],
    ["time_limit_min", { time_limit_min: 100_000 }],
    ["difficulty", { difficulty: "IMPOSSIBLE" }],
    ["topics.0", { topics: ["astrology"] }],
    ["topics", { topics: ["caching"] }],
    ["time_zone", { time_zone: "Mars/Olympus" }],
    ["target_company", { target_company: "Acme\0" }],
    ["target_company", { target_company: "Acme \ud83d" }],
    ["user_id", { user_id: crypto.randomUUID() }],
    ["status", { status: "COMPLETED" }],
  ])("%s is named when it does not fit", (field, given) => refused(given, field));

  test("a system-design interview is refused for topics or a format of another kind", async () => {
    const browser = await signedIn(newEmail());
    const refusedTopic = await browser.change("POST", "/api/interviews", {
      ...NEW_INTERVIEW,
      type: "SYSTEM_DESIGN",
      topics: ["linked-list"],
    });
    expect(await problemOf(refusedTopic)).toMatchObject({ code: "invalid", field: "topics" });
    const refusedFormat = await browser.change("POST", "/api/interviews", {
      ...NEW_INTERVIEW,
      format: "MCQ",
    });
    expect(await problemOf(refusedFormat)).toMatchObject({ code: "invalid", field: "format" });
  });

  test.each([
    ["{", 400],
    ["[]", 422],
    ["null", 422],
    ['"text"', 422],
  ])("the body %s is refused", async (body, status) => {
    const browser = await signedIn(newEmail());
    const headers = { origin: ORIGIN, "content-type": "application/json" };
    const answer = await browser.send("/api/interviews", { method: "POST", headers, body });
    expect(answer.status).toBe(status);
    expect((await problemOf(answer)).message).toBeTruthy();
  });

  test.each([
    ["of a stated length", (text: string) => text],
    ["of a length nobody states", (text: string) => new Blob([text]).stream()],
  ])("a body %s that is far too large is refused unread", async (_what, body) => {
    const browser = await signedIn(newEmail());
    const answer = await browser.send("/api/interviews", {
      method: "POST",
      headers: { origin: ORIGIN, "content-type": "application/json" },
      body: body(JSON.stringify({ ...NEW_INTERVIEW, target_company: "x".repeat(30_000_000) })),
    });
    const problem = await problemOf(answer);
    expect([answer.status, problem.code]).toEqual([413, "too_large"]);
    expect(problem.request_id).toBe(answer.headers.get("x-request-id"));
  });

  test("what is wrong is said in a plain sentence", async () => {
    const browser = await signedIn(newEmail());
    const answer = await browser.change("POST", "/api/interviews", { ...NEW_INTERVIEW, num_questions: 9 });
    expect((await problemOf(answer)).message).toBe("num_questions must be at most 5.");
  });

  test("an address that does not exist is answered in the same form", async () => {
    const answer = await new Browser().get("/api/nothing-here");
    expect(answer.status).toBe(404);
    expect(await problemOf(answer)).toMatchObject({
      code: "not_found",
      request_id: answer.headers.get("x-request-id"),
    });
  });

  test("every answer forbids caching, sniffing and framing", async () => {
    for (const path of ["/api/me", "/api/health", "/api/nothing-here"]) {
      const { headers } = await new Browser().get(path);
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("access-control-allow-origin")).toBeNull();
    }
  });
});

describe("a profile", () => {
  test("is changed in part, and what was learned cannot be set", async () => {
    const browser = await signedIn(newEmail());
    const answer = await browser.change("PATCH", "/api/profile", {
      experience_years: 4,
      skills: ["TypeScript"],
    });
    expect(answer.status).toBe(200);
    await browser.change("PATCH", "/api/profile", { target_role: "Backend engineer" });
    expect(await (await browser.get("/api/profile")).json()).toEqual({
      profile: {
        experience_years: 4,
        target_role: "Backend engineer",
        target_company: null,
        preferred_language: "javascript",
        skills: ["TypeScript"],
        weak_topics: [],
        strong_topics: [],
        resume_parsed: null,
        welcomed: false,
      },
      generated: false,
    });
    const refused = await browser.change("PATCH", "/api/profile", { strong_topics: ["dp"] });
    expect([refused.status, (await problemOf(refused)).field]).toEqual([422, "strong_topics"]);
  });

  test("an empty change changes nothing", async () => {
    const browser = await signedIn(newEmail());
    expect((await browser.change("PATCH", "/api/profile", {})).status).toBe(200);
  });
});

test("a person's language is theirs to choose and to leave to the browser again", async () => {
  const browser = await signedIn(newEmail());
  const language = async () =>
    ((await (await browser.get("/api/me")).json()) as { language: unknown }).language;
  expect(await language()).toBeNull();
  const answer = await browser.change("PATCH", "/api/me", { language: "es" });
  expect([answer.status, await language()]).toEqual([200, "es"]);
  expect((await browser.change("PATCH", "/api/me", { language: "xx" })).status).toBe(422);
  expect((await browser.change("PATCH", "/api/me", { role: "admin" })).status).toBe(422);
  await browser.change("PATCH", "/api/me", { language: null });
  expect(await language()).toBeNull();
});

describe("interviews", () => {
  test("a new one is complete: what was left open is filled in", async () => {
    const browser = await signedIn(newEmail());
    await browser.change("PATCH", "/api/profile", { preferred_language: "java", experience_years: 6 });
    const { difficulty: _, ...open } = NEW_INTERVIEW;
    const answer = await browser.change("POST", "/api/interviews", open);
    const { id } = (await answer.json()) as { id: string };
    expect(await (await browser.get(`/api/interviews/${id}`)).json()).toMatchObject({
      interview: {
        id,
        status: "CREATED",
        difficulty: "MEDIUM",
        config: {
          topics: ["arrays"],
          num_questions: 2,
          time_limit_min: 45,
          adaptive: true,
          language: "java",
          time_zone: "UTC",
        },
        report: "none",
      },
    });
  });

  test("one speaks the language it was asked for in, else the person's own, else English", async () => {
    const browser = await signedIn(newEmail());
    const localeOf = async (wish: object) => {
      const answer = await browser.change("POST", "/api/interviews", wish);
      const { id } = (await answer.json()) as { id: string };
      const { interview } = (await (await browser.get(`/api/interviews/${id}`)).json()) as {
        interview: { config: { locale: string } };
      };
      return interview.config.locale;
    };
    expect(await localeOf(NEW_INTERVIEW)).toBe("en");
    await browser.change("PATCH", "/api/me", { language: "es" });
    expect(await localeOf(NEW_INTERVIEW)).toBe("es");
    expect(await localeOf({ ...NEW_INTERVIEW, locale: "en" })).toBe("en");
    expect((await browser.change("POST", "/api/interviews", { ...NEW_INTERVIEW, locale: "xx" })).status).toBe(
      422,
    );
  });

  test("pages are followed by their cursor to the end, each interview once", async () => {
    const browser = await signedIn(newEmail());
    const made: string[] = [];
    for (let i = 0; i < 23; i++) made.push(await create(browser));
    const found: string[] = [];
    let query = "";
    for (let page = 0; page < 3; page++) {
      const body = (await (await browser.get(`/api/interviews${query}`)).json()) as {
        interviews: { id: string }[];
        next_cursor: string | null;
      };
      found.push(...body.interviews.map(({ id }) => id));
      if (!body.next_cursor) break;
      query = `?cursor=${body.next_cursor}`;
    }
    expect(found).toEqual(made.reverse());
  });

  test.each([
    "nonsense",
    "e30",
    btoa('["2026-13-45 99:99:99+00","x"]'),
    ...[
      "9999-99-99 10:00:00+00",
      "0000-01-01 10:00:00+00",
      "2026-02-30 10:00:00+00",
      "2026-01-01 24:00:00+00",
      "2026-01-01 10:00:00+99",
      "2026-01-01 10:00:00+16",
      "2026-01-01 10:00:00+00:60",
    ].map((instant) => btoa(`["${instant}","${crypto.randomUUID()}"]`)),
  ])("the cursor %s is refused", async (cursor) => {
    const answer = await (await signedIn(newEmail())).get(
      `/api/interviews?cursor=${encodeURIComponent(cursor)}`,
    );
    expect([answer.status, (await problemOf(answer)).field]).toEqual([400, "cursor"]);
  });

  test("an unknown status in the filter is refused", async () => {
    const answer = await (await signedIn(newEmail())).get("/api/interviews?status=LOST");
    expect([answer.status, (await problemOf(answer)).field]).toEqual([400, "status"]);
  });

  test("before the end there is no report, and it says so", async () => {
    const browser = await signedIn(newEmail());
    const answer = await browser.get(`/api/interviews/${await create(browser)}/feedback`);
    expect(await answer.json()).toMatchObject({ status: "none", rounds_done: 0, rounds_total: 0 });
  });
});

describe("health", () => {
  test("says of each part whether it works, and fails as a whole when one does not", async () => {
    const answer = await new Browser().get("/api/health");
    const body = (await answer.json()) as {
      ok: boolean;
      checks: Record<string, { ok: boolean; ms: number }>;
    };
    expect(Object.keys(body.checks)).toEqual([
      "database",
      "runner",
      "storage",
      "outbox",
      "model",
      "erasures",
      "retention",
    ]);
    expect(body.checks).toMatchObject({ database: { ok: true }, storage: { ok: true }, model: { ok: true } });
    expect(body.checks.runner).toMatchObject({ ok: false, message: "does not answer" });
    expect([answer.status, body.ok]).toEqual([503, false]);
  });

  const runnerCheck = async (answer: Response) => {
    vi.unstubAllGlobals();
    const asked: string[] = [];
    connectNetwork({
      runner: async (request) => {
        asked.push(request.url);
        return answer;
      },
    });
    const body = (await (await new Browser().get("/api/health")).json()) as { checks: { runner: object } };
    expect(asked).toEqual([`${env.RUNNER_URL}/readyz`]);
    return body.checks.runner;
  };

  test("a runner that is ready is well", async () => {
    expect(await runnerCheck(new Response("{}"))).toEqual({ ok: true, ms: expect.any(Number) });
  });

  test("a runner that may not run code says why", async () => {
    const message = "Install bubblewrap, so that code can be run in a sandbox.";
    const refusal = Response.json({ error: { code: "ISOLATION_UNAVAILABLE", message } }, { status: 503 });
    expect(await runnerCheck(refusal)).toMatchObject({ ok: false, message });
  });
});
