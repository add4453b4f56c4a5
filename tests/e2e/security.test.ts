import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { RouteConfigEntry } from "@remix-run/route-config";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import routes from "../../app/routes.ts";
import { report } from "../../app/strings/report.ts";
import { results } from "../../app/strings/results.ts";
import { room } from "../../app/strings/room.ts";
import { buildBundles } from "../../local/bundles/build-bundles.ts";
import { type FakeOpenAi, promptOf, startFakeOpenAi } from "../../local/fake-openai.ts";
import { canariesIn } from "../../simulation/canaries.ts";
import { CANARIES } from "../live/question-bundle.ts";
import { ASKERS, type Asker } from "../security/access.ts";
import { SHOWN } from "../security/api-access.ts";
import { addressesIn, PAGES, pageStatus } from "../security/page-access.ts";
import { launchBrowser } from "../setup/chromium.ts";
import { newPlaceWithBank } from "./bank.ts";
import { DESKTOP, hasBrowser, newPage } from "./browser.ts";
import { type Person, signIn } from "./person.ts";
import { RoomPage } from "./room-page.ts";
import { type Place, type RunningApp, removePlace, startApp } from "./running-app.ts";
import { ANSWERS } from "./security/answers.ts";
import { HOSTILE, HOSTILE_LINE, HOSTILE_REPLY, type Seeded, seedHostile } from "./security/hostile.ts";
import { Overheard, strayIn } from "./security/overheard.ts";
import { setUpInterview } from "./set-up.ts";

const OWNER = "<svg/onload=window.__ran=1>@example.com";
const SECRETS = {
  OPENAI_API_KEY: "canary-of-the-model-key",
  SESSION_SECRET: "canary-of-the-session-secret-0123456",
};
const EVALUATOR = "scripted-evaluator";

let place: Place;
let app: RunningApp;
let model: FakeOpenAi;
let seeded: Seeded;
let people: Record<Exclude<Asker, "anonymous">, Person>;
beforeAll(async () => {
  model = await startFakeOpenAi([
    (request) => ({
      do: "reply",
      text: request.model === EVALUATOR ? JSON.stringify({ checks: [], feedback: HOSTILE }) : HOSTILE_REPLY,
    }),
  ]);
  place = await newPlaceWithBank();
  seeded = await seedHostile(place, OWNER);
  app = await startApp(place, {
    ...SECRETS,
    OPENAI_BASE_URL: model.baseUrl,
    EVALUATOR_MODEL: EVALUATOR,
    EVALUATOR_SAMPLES: "1",
  });
  const [other, owner, admin] = await Promise.all(
    ["curious@example.com", OWNER, "admin@example.com"].map((email) => signIn(app.url, email)),
  );
  people = { other: other!, owner: owner!, admin: admin! };
  // Whoever comes for the first time is led to the welcome.
  for (const person of Object.values(people))
    await person.fetch("/api/profile", {
      method: "PATCH",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ welcomed: true }),
    });
  const shared = await owner!.fetch(`/api/interviews/${seeded.reported}/replay-links`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(SHOWN),
  });
  seeded.token = ((await shared.json()) as { token: string }).token;
});
afterAll(async () => {
  await removePlace(place);
  await model?.close();
});

const ask = (asker: Asker, at: string, init: RequestInit = {}): Promise<Response> =>
  asker === "anonymous"
    ? fetch(app.url + at, { redirect: "manual", ...init })
    : people[asker].fetch(at, init);

async function statusOf(asker: Asker, at: string, init: RequestInit = {}): Promise<number> {
  const answer = await ask(asker, at, init);
  await answer.arrayBuffer();
  return answer.status;
}

const addresses = addressesIn(routes as RouteConfigEntry[]);
const addressOf = (given: string): string => {
  const { of, query } = PAGES[given] ?? {};
  const path = given.replace("/*", "/nothing-here").replace(":topic", "graphs");
  if (query && of) return path + query + seeded[of];
  return of ? path.replace(/:(id|token)/, seeded[of]) : path;
};

describe("who may see what", () => {
  test.each(addresses)("$path is there for whom the table says, as a page and as its data", async ({
    path,
    id,
  }) => {
    const [row, at] = [PAGES[path], addressOf(path)];
    if (!row) throw new Error(`${path} is not in the table`);
    for (const asker of ASKERS) {
      const expected = pageStatus(path, row, asker);
      expect([asker, await statusOf(asker, at)]).toEqual([asker, expected]);
      // Data come as 200, or 202 where they lead elsewhere, and an error as what it is.
      const [page = "", query = ""] = at.split("?");
      const data = `${page === "/" ? "/_root" : page}.data?${query}`;
      for (const address of [data, `${data}&_routes=${encodeURIComponent(id)}`]) {
        const status = await statusOf(asker, address);
        if (expected === 404) expect([asker, address, status]).toEqual([asker, address, 404]);
        else expect([asker, address, status]).toEqual([asker, address, expect.toBeOneOf([200, 202, 302])]);
      }
    }
  });
});

describe("the headers of an answer", () => {
  test.each(ANSWERS)("%s says how it may be used", async (what, asker, at, status, init) => {
    const answer = await ask(asker, at(seeded), init);
    const { headers } = answer;
    expect([what, answer.status, await answer.text()]).toEqual([what, status, expect.any(String)]);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("referrer-policy")).toBeOneOf(["no-referrer", "strict-origin-when-cross-origin"]);
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("cache-control")).toBe("no-store");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain(
      headers.get("content-type")?.startsWith("text/html") ? "object-src 'none'" : "default-src 'none'",
    );
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-|\*/);
    if (at(seeded).startsWith("/api/")) return;
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("permissions-policy")).toContain("microphone=()");
  });

  test("a page's scripts are those that bear its nonce, which no other answer has", async () => {
    const nonces = new Set<string>();
    for (let n = 0; n < 3; n++) {
      const answer = await ask("owner", "/");
      const nonce = /script-src 'self' 'nonce-([\w-]{20,})';/.exec(
        answer.headers.get("content-security-policy") ?? "",
      )?.[1];
      nonces.add(nonce ?? "");
      const inline = [...(await answer.text()).matchAll(/<script(?![^>]*\ssrc=)([^>]*)>/g)];
      expect(inline.length).toBeGreaterThan(0);
      expect(inline.filter(([, given]) => !given?.includes(`nonce="${nonce}"`))).toEqual([]);
    }
    expect([nonces.size, nonces.has("")]).toEqual([3, false]);
  });

  test("files are kept for good under a name that changes with them, and are not sniffed", async () => {
    const names = [
      ...(await (await ask("anonymous", "/")).text()).matchAll(/"(\/assets\/[^"]+\.(?:js|css|svg))"/g),
    ];
    expect(names.length).toBeGreaterThan(3);
    for (const [, name = ""] of names.slice(0, 5)) {
      const answer = await ask("anonymous", name);
      await answer.arrayBuffer();
      expect([name, answer.status, answer.headers.get("cache-control")]).toEqual([
        name,
        200,
        expect.stringContaining("immutable"),
      ]);
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("cross-origin-resource-policy")).toBe("same-origin");
    }
  });
});

/** Before the end: nothing but what was served. Afterwards a report shows how it is done; hidden tests and unserved hints stay. */
const BEFORE = Object.keys(CANARIES) as (keyof typeof CANARIES)[];
const AFTERWARDS = ["hint", "hiddenTest", "wrong"] as const;

describe.skipIf(!hasBrowser)(
  "a candidate who writes markup and scripts wherever anything can be written",
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(() => browser?.close());

    test("runs and loads nothing, for nobody, and is told nothing before its time", async () => {
      const { page, context, errors } = await newPage(browser, DESKTOP);
      const heard = new Overheard(context, app.url);
      const stray: string[] = [];
      const look = async () => stray.push(...(await strayIn(page)).map((found) => `${page.url()}: ${found}`));
      const visit = async (at: string) => {
        await page.goto(app.url + at);
        await page.waitForLoadState("networkidle");
        await look();
      };
      const profile = { target_role: HOSTILE_LINE, target_company: HOSTILE_LINE, skills: [HOSTILE_LINE] };
      const patched = {
        method: "PATCH",
        body: JSON.stringify(profile),
        headers: { "content-type": "application/json" },
      };
      expect(await statusOf("owner", "/api/profile", patched)).toBe(200);
      const resume = `Experience\n${HOSTILE_LINE} Engineer, Acme ${HOSTILE_LINE}, 2019 – 2023\nBuilt services in Go and Kafka ${HOSTILE}\n`;
      const put = { method: "PUT", body: resume, headers: { "content-type": "text/plain" } };
      expect(await statusOf("owner", "/api/resume", put)).toBe(200);

      await setUpInterview(page, { url: app.url, email: encodeURIComponent(OWNER), questions: 1 });
      const live = new RoomPage(page);
      await live.title(1, 1);
      await live.say(`May the list be empty? ${HOSTILE}`);
      await live.replyAfter("May the list be empty?");
      await live.askForHint();
      await live.write(
        `// ${HOSTILE}\nvar twoSum = function () { console.log(${JSON.stringify(HOSTILE_LINE)}); return [0, 1]; };\n`,
      );
      await live.judge("submit", results.passed);
      await look();
      const [served] = CANARIES.hint;
      const early = await heard.text();
      expect(canariesIn(early, CANARIES, ["hint"])).toEqual([served]);
      expect(canariesIn(early, CANARIES, BEFORE).filter((word) => word !== served)).toEqual([]);
      const prompts = model.requests
        .filter((request) => request.model !== EVALUATOR)
        .map(promptOf)
        .join("\n");
      expect(prompts.length).toBeGreaterThan(1000);
      expect(canariesIn(prompts, CANARIES, BEFORE).filter((word) => word !== served)).toEqual([]);

      await live.finish(room.finishLast, room.finish.confirmLast);
      await page.getByRole("button", { name: room.over.toReport }).click();
      await page.getByRole("heading", { name: report.inDetail }).first().waitFor({ timeout: 60_000 });
      await look();
      for (const at of [
        "/",
        "/history",
        "/progress",
        "/plan",
        "/profile",
        `/compare?a=${seeded.round}`,
        `/interviews/${seeded.reported}/report`,
      ])
        await visit(at);
      const later = await heard.text();
      expect(canariesIn(later, CANARIES, [...AFTERWARDS]).filter((word) => word !== served)).toEqual([]);

      await context.clearCookies();
      await page.goto(`${app.url}/api/auth/google?login_hint=admin@example.com&return_to=/admin/reports`);
      for (const at of [
        "/admin/reports",
        "/admin/users",
        "/admin/questions",
        `/admin/questions/${seeded.question}`,
        "/admin/changes",
      ])
        await visit(at);

      expect(stray).toEqual([]);
      expect(heard.elsewhere).toEqual([]);
      expect(errors).toEqual([]);
      const said = app.output();
      expect(canariesIn(said, CANARIES)).toEqual([]);
      for (const word of [...Object.values(SECRETS), "onerror", "@example.com", "Built services"])
        expect([word, said.includes(word)]).toEqual([word, false]);
      await context.close();
    });
  },
);

test("what browsers are sent, and what is deployed, holds no secret, and nothing of the local sign-in", async () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const built = await buildBundles(root, () => {});
  if (!built.ok) throw new Error(built.message);
  const textsIn = (folder: string) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(m?js|css|html|json|map|svg|txt)$/.test(name))
      .map((name) => ({ name, text: fs.readFileSync(path.join(folder, name), "utf8") }));
  const example = fs.readFileSync(path.join(root, ".dev.vars.example"), "utf8");
  const names = [...example.matchAll(/^# ([A-Z][A-Z_]+)=/gm)].map(([, name = ""]) => name);
  // Others are no secret: the pages tell administrators which variable makes one.
  const secret = names.filter((name) => /(_KEY|_SECRET|DATABASE_URL)$/.test(name));
  expect(secret.length).toBeGreaterThan(4);
  const inBrowser = textsIn(built.bundles.assets);
  expect(inBrowser.length).toBeGreaterThan(20);
  for (const { name, text } of inBrowser) {
    expect([name, secret.filter((one) => text.includes(one))]).toEqual([name, []]);
    expect([name, /\.map$/.test(name) || /sourceMappingURL=(?!data:)/.test(text)]).toEqual([name, false]);
  }
  const deployed = [...textsIn(built.bundles.worker), ...textsIn(built.bundles.pages)];
  for (const { name, text } of [...deployed, ...inBrowser])
    expect([
      name,
      /local-identity|mockingbird-local/.test(text),
      Object.values(SECRETS).some((one) => text.includes(one)),
    ]).toEqual([name, false, false]);
});
