import { env } from "cloudflare:test";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Profile } from "../../domain/profile.ts";
import { MAX_RESUME_BYTES, RESUME_REFUSALS } from "../../domain/resume/refusal.ts";
import type { ResumeParsed } from "../../domain/resume/resume.ts";
import { connect } from "../../drizzle/client.ts";
import { users } from "../../drizzle/schema/users.ts";
import { app } from "../../worker/app.ts";
import { modelUseOf, placesOf, sweep } from "../../worker/resume/own-files.ts";
import { onePdf } from "../resumes/make/pdf.ts";
import { backendOneColumn } from "../resumes/people/backend-one-column.ts";
import { testerTables } from "../resumes/people/tester-tables.ts";
import { Browser, connectNetwork, newEmail, ORIGIN, problemOf, signedIn } from "./browser.ts";

beforeEach(() => connectNetwork());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const PDF = "application/pdf";
const upload = (browser: Browser, body: Uint8Array | string, type = "application/octet-stream") =>
  browser.send("/api/resume", {
    method: "PUT",
    headers: { origin: ORIGIN, "content-type": type },
    body: body as BodyInit,
  });
const uploaded = async (browser: Browser, body: Uint8Array): Promise<ResumeParsed> => {
  const answer = await upload(browser, body, PDF);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { resume_parsed: ResumeParsed }).resume_parsed;
};
const PASTED = `Experience
Engineer, Acme Corp, 2019 – 2023
Built services in Go and Kafka, and looked after what they left behind in the night for four years.
`;
const profileOf = async (browser: Browser) =>
  ((await (await browser.get("/api/profile")).json()) as { profile: Profile }).profile;
const everything = async () => (await env.FILES.list()).objects.map(({ key }) => key);
const idOf = async (browser: Browser) => ((await (await browser.get("/api/me")).json()) as { id: string }).id;
const keys = async () => (await env.FILES.list({ prefix: "resumes/" })).objects.map(({ key }) => key);

const correction = (parsed: ResumeParsed, given: object = {}) => ({
  id: parsed.id,
  roles: parsed.roles.map(({ source: _, ...role }, from) => ({ ...role, from })),
  skills: parsed.skills.map(({ name }) => name),
  education: parsed.education.map(({ source: _, ...study }, from) => ({ ...study, from })),
  experience_years: parsed.experience_years,
  ...given,
});

describe("a résumé", () => {
  test("is kept under a name that tells nothing, read, and given back as it was", async () => {
    const browser = await signedIn(newEmail());
    const before = await keys();
    const bytes = await backendOneColumn();
    const parsed = await uploaded(browser, bytes);
    expect(parsed).toMatchObject({
      file: { kind: "pdf", pages: 1, bytes: bytes.length },
      read_by: "rules",
      confirmed_at: null,
    });
    expect(parsed.roles.map(({ company }) => company)).toContain("Fjordpay AB");
    expect(parsed.skills).toContainEqual({ name: "Kafka", source: expect.stringContaining("Kafka") });
    expect(JSON.stringify(parsed)).not.toMatch(/Lindqvist|nora|@|555/i);
    expect((await profileOf(browser)).resume_parsed).toEqual(parsed);

    const [key] = (await keys()).filter((one) => !before.includes(one));
    expect(key).toMatch(/^resumes\/[\w-]{24}\/[0-9a-f-]{36}$/);
    const file = await browser.get("/api/resume");
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
    expect(file.headers.get("content-type")).toBe(PDF);
    expect(file.headers.get("content-disposition")).toBe('attachment; filename="resume.pdf"');
    expect(file.headers.get("x-content-type-options")).toBe("nosniff");
    expect(JSON.stringify(await profileOf(browser))).not.toContain(key);
  });

  test("is what its bytes are, whatever the sender says", async () => {
    const browser = await signedIn(newEmail());
    const parsed = await uploaded(browser, await testerTables());
    expect(parsed.file.kind).toBe("docx");
    expect((await browser.get("/api/resume")).headers.get("content-disposition")).toContain("resume.docx");
  });

  test("that is replaced or deleted leaves nothing behind", async () => {
    const browser = await signedIn(newEmail());
    const before = await keys();
    const own = async () => (await keys()).filter((one) => !before.includes(one));
    await uploaded(browser, await backendOneColumn());
    const [first] = await own();
    await uploaded(browser, await testerTables());
    const [second, ...others] = await own();
    expect([second === first, others]).toEqual([false, []]);

    expect((await browser.change("DELETE", "/api/resume")).status).toBe(200);
    expect(await own()).toEqual([]);
    expect((await profileOf(browser)).resume_parsed).toBeNull();
    expect((await browser.get("/api/resume")).status).toBe(404);
    expect((await problemOf(await browser.change("DELETE", "/api/resume"))).code).toBe("no_resume");
  });

  test("of two uploads at once, one is kept and one file", async () => {
    const browser = await signedIn(newEmail());
    const before = await keys();
    const files = await Promise.all([backendOneColumn(), testerTables()]);
    await Promise.all(files.map((file) => uploaded(browser, file)));
    const left = (await keys()).filter((one) => !before.includes(one));
    expect(left).toHaveLength(1);
    const { resume_parsed } = await profileOf(browser);
    const kept = new Uint8Array(await (await browser.get("/api/resume")).arrayBuffer());
    expect(kept.length).toBe(resume_parsed?.file.bytes);
  });

  test.each([
    ["the next upload", (browser: Browser) => upload(browser, PASTED, "text/plain")],
    ["the deletion", (browser: Browser) => browser.change("DELETE", "/api/resume")],
  ])("that was left without a row when the Worker died goes with %s", async (_what, next) => {
    const browser = await signedIn(newEmail());
    const before = await keys();
    await uploaded(browser, await backendOneColumn());
    const [kept = ""] = (await keys()).filter((one) => !before.includes(one));
    const orphan = kept.replace(/[^/]+$/, "left-behind");
    await env.FILES.put(orphan, "bytes of somebody's résumé");

    // One that is young may be that of an upload under way.
    const { id } = (await (await browser.get("/api/me")).json()) as { id: string };
    await sweep({ env, db: connect(env), id });
    expect(await keys()).toEqual(expect.arrayContaining([kept, orphan]));
    vi.spyOn(Date, "now").mockReturnValue(Date.now() + 180_000);
    expect((await next(browser)).status).toBe(200);
    await expect.poll(keys).not.toContain(orphan);
    const { resume_parsed } = await profileOf(browser);
    expect((await browser.get("/api/resume")).status).toBe(resume_parsed ? 200 : 404);
  });

  test("that cannot be read is refused with a sentence, and the last one stays", async () => {
    const browser = await signedIn(newEmail());
    const parsed = await uploaded(browser, await backendOneColumn());
    const files = await keys();
    const refused = await upload(browser, await onePdf([]), PDF);
    expect([refused.status, await problemOf(refused)]).toMatchObject([
      422,
      { code: "scanned", message: RESUME_REFUSALS.scanned, field: "file" },
    ]);
    expect([await keys(), (await profileOf(browser)).resume_parsed]).toEqual([files, parsed]);
  });

  test.each([
    ["of a stated length", (bytes: Uint8Array) => bytes],
    ["of a length nobody states", (bytes: Uint8Array) => new Blob([bytes as BlobPart]).stream()],
  ])("larger than five megabytes, %s, is refused unread", async (_what, body) => {
    const browser = await signedIn(newEmail());
    const answer = await upload(browser, body(new Uint8Array(MAX_RESUME_BYTES + 1)) as Uint8Array);
    expect([answer.status, (await problemOf(answer)).code]).toEqual([413, "too_large"]);
  });

  test("is nobody else's: strangers sign in first, others and admins have none", async () => {
    const owner = await signedIn(newEmail());
    const parsed = await uploaded(owner, await backendOneColumn());
    for (const other of [await signedIn(newEmail()), await signedIn("admin@example.com")]) {
      expect((await other.get("/api/resume")).status).toBe(404);
      expect((await other.change("DELETE", "/api/resume")).status).toBe(404);
      expect((await other.change("PATCH", "/api/resume", correction(parsed))).status).toBe(404);
    }
    for (const answer of [
      await new Browser().get("/api/resume"),
      await upload(new Browser(), "text"),
      await new Browser().change("DELETE", "/api/resume"),
    ])
      expect(answer.status).toBe(401);
    expect((await owner.get("/api/resume")).status).toBe(200);
  });
});

describe("a résumé where a model is configured", () => {
  const TEXT = `Experience\nSenior Engineer, Acme Corp, Mar 2020 – Present\nSkills\nGo, Kafka, Falconry and more of that kind, for years\n`;
  const listing = {
    roles: [
      { line: 2, title: "Senior Engineer", company: "Acme Corp", start: "2020-03", end: null, current: true },
    ],
    skills: [
      { line: 4, name: "golang" },
      { line: 4, name: "Falconry" },
    ],
    education: [],
  };

  /** Sends it where a model is reached at an address that answers so. */
  async function sentTo(
    answer: () => Response | Promise<Response>,
    browser: Browser,
  ): Promise<{ kept: Response; asked: string[]; ids: (string | null)[] }> {
    const asked: string[] = [];
    const ids: (string | null)[] = [];
    const { fetch } = globalThis;
    vi.stubGlobal("fetch", async (input: RequestInfo, init?: RequestInit) => {
      const request = new Request(input, init);
      if (new URL(request.url).host !== "model.test") return fetch(request);
      ids.push(request.headers.get("x-client-request-id"));
      asked.push(await request.text());
      return answer();
    });
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { origin: ORIGIN, "content-type": "text/plain", cookie };
    const model = { OPENAI_API_KEY: "test", OPENAI_BASE_URL: "http://model.test/v1", RESUME_MODEL: "reader" };
    const kept = await app.request(
      `${ORIGIN}/api/resume`,
      { method: "PUT", headers, body: `Ada Byron\n${TEXT}ada@byron.example` },
      { ...env, ...model },
    );
    return { kept, asked, ids };
  }

  async function uploadedTo(answer: () => Response, by?: Browser) {
    const { kept, asked } = await sentTo(answer, by ?? (await signedIn(newEmail())));
    expect(kept.status).toBe(200);
    return { parsed: ((await kept.json()) as { resume_parsed: ResumeParsed }).resume_parsed, asked };
  }

  const content = JSON.stringify(listing)
    .replaceAll('"line":2', '"line":3')
    .replaceAll('"line":4', '"line":5');
  const listed = (tokens: number) =>
    Response.json({
      id: "1",
      object: "chat.completion",
      created: 0,
      model: "reader",
      choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
      usage: { prompt_tokens: tokens, completion_tokens: 90, total_tokens: tokens + 90 },
    });
  const uses = async () => (await env.FILES.list({ prefix: "model-use/" })).objects.map(({ key }) => key);

  test("is read by it, without the person", async () => {
    const { parsed, asked } = await uploadedTo(() => listed(700));
    expect(parsed).toMatchObject({ read_by: "reader", experience_years: 7 });
    expect(parsed.skills.map(({ name }) => name)).toEqual(["Go", "Falconry"]);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain("Acme Corp");
    expect(asked[0]).not.toMatch(/Byron|byron/);
  });

  test("is asked of it under the id of the upload, and the call is noted", async () => {
    const lines: string[] = [];
    vi.spyOn(console, "log").mockImplementation((line: unknown) => void lines.push(String(line)));
    const { kept, ids } = await sentTo(() => listed(700), await signedIn(newEmail()));
    const id = kept.headers.get("x-request-id");
    expect(ids).toEqual([id]);
    const calls = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === "model");
    expect(calls).toEqual([
      expect.objectContaining({ what: "resume reader", outcome: "ok", tokens: 790, request_id: id }),
    ]);
  });

  test("is read by rule once the day's tokens are spent, which no deletion brings back, and by the model the day after", async () => {
    const browser = await signedIn(newEmail());
    const others = await uses();
    const own = async () => {
      const [name] = (await uses()).filter((one) => !others.includes(one));
      return name ? (await env.FILES.get(name))?.json() : null;
    };
    const day = new Date().toISOString().slice(0, 10);
    await uploadedTo(() => listed(700), browser);
    await expect.poll(own).toEqual({ day, tokens: 790 });
    await uploadedTo(() => listed(60_000), browser);
    await expect.poll(own).toEqual({ day, tokens: 60_880 });

    await browser.change("DELETE", "/api/resume");
    const { parsed, asked } = await uploadedTo(() => listed(700), browser);
    expect([parsed.read_by, asked]).toEqual(["rules", []]);
    expect(JSON.stringify(await profileOf(browser))).not.toContain("60880");

    const [name = ""] = (await uses()).filter((one) => !others.includes(one));
    await env.FILES.put(name, JSON.stringify({ day: "2026-01-01", tokens: 60_880 }));
    expect((await uploadedTo(() => listed(700), browser)).parsed.read_by).toBe("reader");
  });

  test("lies with all that belongs to it in the places that are known of its person, and nowhere else", async () => {
    const browser = await signedIn(newEmail());
    const before = await everything();
    await uploadedTo(() => listed(700), browser);
    const added = async () => (await everything()).filter((key) => !before.includes(key));
    await expect.poll(added).toHaveLength(2);
    const places = await placesOf({ env, id: await idOf(browser) });
    for (const key of await added())
      expect(places).toContainEqual(
        key.startsWith("resumes/")
          ? { kind: "PREFIX", key: key.slice(0, key.lastIndexOf("/") + 1) }
          : { kind: "OBJECT", key },
      );
  });

  test("leaves nothing behind when the account is deleted while it is read", async () => {
    const browser = await signedIn(newEmail());
    const id = await idOf(browser);
    const before = await everything();
    const removed = vi.spyOn(env.FILES, "delete");
    const { kept } = await sentTo(async () => {
      await connect(env).delete(users).where(eq(users.id, id));
      return listed(700);
    }, browser);
    expect([kept.status, (await problemOf(kept)).code]).toEqual([401, "signed_out"]);
    await expect.poll(() => removed.mock.calls.flat()).toContain(await modelUseOf({ env, id }));
    await expect.poll(everything).toEqual(before);
  });

  test("is read by rule when the model fails", async () => {
    const { parsed } = await uploadedTo(() => new Response("", { status: 500 }));
    expect(parsed).toMatchObject({ read_by: "rules", experience_years: 7 });
    expect(parsed.skills.map(({ name }) => name)).toEqual(["Go", "Kafka"]);
  });
});

describe("a correction", () => {
  test("stands in place of what was understood, and what was read keeps its line", async () => {
    const browser = await signedIn(newEmail());
    const parsed = await uploaded(browser, await backendOneColumn());
    const [first] = parsed.roles;
    const own = { title: "Tutor", company: null, start: "2013", end: "2014-05", current: false };
    const answer = await browser.change("PATCH", "/api/resume", {
      ...correction(parsed),
      roles: [{ ...correction(parsed).roles[0], company: "Fjordpay" }, own],
      skills: ["Kafka", "golang", "Falconry"],
      education: [],
      experience_years: 9,
    });
    expect(answer.status).toBe(200);
    const { resume_parsed, skills } = await profileOf(browser);
    expect(resume_parsed).toMatchObject({
      roles: [
        { company: "Fjordpay", source: first?.source },
        { ...own, source: null },
      ],
      skills: [
        { name: "Kafka", source: expect.any(String) },
        { name: "Go", source: expect.any(String) },
        { name: "Falconry", source: null },
      ],
      education: [],
      experience_years: 9,
      confirmed_at: expect.any(String),
    });
    expect(skills).toEqual([]);
  });

  test("goes into the profile where that is wished", async () => {
    const browser = await signedIn(newEmail());
    await browser.change("PATCH", "/api/profile", { skills: ["kafka", "Chess"], experience_years: 1 });
    const parsed = await uploaded(browser, await backendOneColumn());
    await browser.change(
      "PATCH",
      "/api/resume",
      correction(parsed, { skills: ["Kafka", "Redis"], experience_years: 12, to_profile: true }),
    );
    expect(await profileOf(browser)).toMatchObject({
      skills: ["Kafka", "Chess", "Redis"],
      experience_years: 12,
    });
  });

  test("of a résumé that was replaced meanwhile is refused", async () => {
    const browser = await signedIn(newEmail());
    const parsed = await uploaded(browser, await backendOneColumn());
    await uploaded(browser, await testerTables());
    const answer = await browser.change("PATCH", "/api/resume", correction(parsed));
    expect([answer.status, (await problemOf(answer)).code]).toEqual([409, "resume_replaced"]);
  });

  test.each([
    ["roles.0", { roles: [{ title: "A", company: null, start: "2020", end: "2019", current: false }] }],
    ["roles.0.start", { roles: [{ title: "A", company: null, start: "soon", end: null, current: true }] }],
    ["experience_years", { experience_years: 51 }],
    ["skills.0", { skills: [" "] }],
    ["resume_url", { resume_url: "resumes/of-another" }],
  ])("with a wrong %s is refused", async (field, given) => {
    const browser = await signedIn(newEmail());
    const parsed = await uploaded(browser, await backendOneColumn());
    const answer = await browser.change("PATCH", "/api/resume", { ...correction(parsed), ...given });
    expect([answer.status, (await problemOf(answer)).field]).toEqual([422, field]);
  });
});

describe("the first visit", () => {
  test("is over once, for good", async () => {
    const browser = await signedIn(newEmail());
    expect((await profileOf(browser)).welcomed).toBe(false);
    await browser.change("PATCH", "/api/profile", { welcomed: true });
    expect((await profileOf(browser)).welcomed).toBe(true);
    const answer = await browser.change("PATCH", "/api/profile", { welcomed: false });
    expect([answer.status, (await problemOf(answer)).field]).toEqual([422, "welcomed"]);
  });
});
