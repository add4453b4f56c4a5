import type { Page } from "playwright-core";
import { parse } from "valibot";
import { describe, expect, test } from "vitest";
import { common } from "../../app/strings/common.ts";
import { design } from "../../app/strings/design.ts";
import { lobby } from "../../app/strings/lobby.ts";
import { mcq } from "../../app/strings/mcq.ts";
import { report } from "../../app/strings/report.ts";
import { room } from "../../app/strings/room.ts";
import { setup } from "../../app/strings/setup.ts";
import { Report } from "../../domain/feedback.ts";
import { appAndBrowser } from "./app-and-browser.ts";
import { findings } from "./axe.ts";
import { DESKTOP, hasBrowser, newPage, PHONE } from "./browser.ts";
import { DesignRoomPage } from "./design-room-page.ts";
import { type Authored, type Secrets, secretsOf, toldOf } from "./security/design-secrets.ts";
import { Overheard } from "./security/overheard.ts";

const PAUSE_MS = 6000;

/** Of whatever kind, in the report or before it. */
const NEVER = ["hint", "review"];

describe.skipIf(!hasBrowser)("a system-design interview from its form to the report", () => {
  const running = appAndBrowser();

  test.concurrent.each([
    ["a wide screen", DESKTOP, "wide-design@example.com"],
    ["a phone", PHONE, "phone-design@example.com"],
  ])("a choice, a scenario and an open design with a pause between, told nothing before its time, on %s", async (_, viewport, email) => {
    const { page, context, errors } = await newPage(running.browser, viewport);
    const heard = new Overheard(context, running.url);
    const told = (secrets: Secrets) => toldOf(heard, secrets);
    const started = Date.now();
    const id = await setUp(page, { url: running.url, email });
    const live = new DesignRoomPage(page);

    const choice = await live.question(1, 3);
    if (choice.file.format !== "MCQ") throw new Error("the first question is no choice");
    const ofChoice = secretsBut(1, choice);
    expect(await told(ofChoice)).toEqual([]);
    const right = choice.file.options.find((option) => option.is_correct);
    await live.choose(right?.key ?? "", "");
    await page.getByText(mcq.owed).waitFor();
    expect(await told(ofChoice)).toEqual([]);
    await live.say(choice.sample[0] ?? "");
    await live.show("question");
    await page.getByText(mcq.youRight).waitFor();
    expect(await told(ofChoice)).toEqual(["key", "explanation"]);
    expect(await findings(page)).toEqual([]);
    await live.chat.finish(room.finishQuestion, room.finish.confirm);

    const scenario = await live.question(2, 3);
    const ofScenario = secretsBut(2, scenario);
    expect(await told(ofScenario)).toEqual([]);
    await live.act(scenario.sample[0] ?? "");
    await live.pauseFor(PAUSE_MS);
    await live.act(scenario.sample[1] ?? "");
    await live.show("question");
    await page.getByText(design.scenario.actions).waitFor();
    const opened = (await live.opened()).map((title) => `stage ${title}`).sort();
    expect((await told(ofScenario)).filter((kind) => !kind.startsWith("fact ")).sort()).toEqual(opened);
    await page.reload();
    await live.show("question");
    await page
      .getByText((scenario.sample[1] ?? "").slice(0, 40))
      .first()
      .waitFor();
    expect(await sideways(page)).toBe(0);
    expect(await findings(page)).toEqual([]);
    await live.chat.finish(room.finishQuestion, room.finish.confirm);

    const open = await live.question(3, 3);
    const ofOpen = secretsBut(2, open);
    expect(await told(ofOpen)).toEqual([]);
    await live.note("# Plan\n- one region at first, because the users are there");
    await live.say(open.sample[0] ?? "");
    await live.say(open.sample[1] ?? "");
    const [asked] = open.file.clarifications.at(-1)?.asks ?? [];
    await live.say(`What about this: ${asked}?`);
    const facts = await told(ofOpen);
    expect(facts).toContain(`fact ${asked}`);
    expect(facts.length).toBeLessThan(open.file.clarifications.length);
    expect(facts.filter((kind) => !kind.startsWith("fact "))).toEqual([]);
    expect(await told(ofChoice)).toEqual(["key", "explanation"]);
    expect(await findings(page)).toEqual([]);
    await live.chat.finish(room.finishLast, room.finish.confirmLast);
    await page.getByRole("button", { name: room.over.toReport }).click();
    await page.getByRole("heading", { name: report.well }).waitFor({ timeout: 60_000 });
    expect(await sideways(page)).toBe(0);
    expect(await findings(page)).toEqual([]);

    for (const secrets of [ofChoice, ofScenario, ofOpen])
      expect((await told(secrets)).filter((kind) => NEVER.includes(kind))).toEqual([]);

    const answer = await context.request.get(`${running.url}/api/interviews/${id}/feedback`);
    const { rounds } = parse(Report, (await answer.json()).report);
    expect(rounds[0]?.responses).toMatchObject([{ is_correct: true, ai_evaluation: expect.any(String) }]);
    expect(rounds[1]?.responses).toHaveLength(2);
    expect(rounds[0]?.dimensions.map(({ dimension }) => dimension)).toContain("choice");
    expect(rounds[2]?.dimensions.map(({ dimension }) => dimension)).toContain("requirements");
    const kept = await context.request.get(`${running.url}/api/interviews/${id}`);
    const { interview } = await kept.json();
    expect(interview.total_duration_sec).toBeLessThanOrEqual(
      Math.round((Date.now() - started - PAUSE_MS) / 1000),
    );
    expect(errors).toEqual([]);
    await context.close();
  });
});

async function setUp(page: Page, { url, email }: { url: string; email: string }): Promise<string> {
  await page.goto(`${url}/api/auth/google?login_hint=${email}&return_to=/interviews/new`);
  await page.locator("label", { hasText: common.kind.SYSTEM_DESIGN }).click();
  await page.locator("label", { hasText: common.difficulty.MEDIUM }).click();
  await page.locator("label", { hasText: /^3$/ }).click();
  expect(await findings(page)).toEqual([]);
  await page.getByRole("button", { name: setup.submit }).click();
  await page.getByRole("button", { name: lobby.start }).click();
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** What the candidate is going to say, the first samples, is theirs. */
const secretsBut = (samples: number, { sample, ...question }: Authored): Secrets =>
  secretsOf({ ...question, sample: sample.slice(samples), said: sample.slice(0, samples) });

/** Pixels by which the page is wider than the screen. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
