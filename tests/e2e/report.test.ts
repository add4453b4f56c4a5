import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { report } from "../../app/strings/report.ts";
import { results } from "../../app/strings/results.ts";
import { room } from "../../app/strings/room.ts";
import { type FakeOpenAi, promptOf, type Script, startFakeOpenAi } from "../../local/fake-openai.ts";
import { launchBrowser } from "../setup/chromium.ts";
import { newPlaceWithBank } from "./bank.ts";
import { DESKTOP, hasBrowser, newPage } from "./browser.ts";
import { RoomPage, solutionFor } from "./room-page.ts";
import { type Place, type RunningApp, removePlace, startApp } from "./running-app.ts";
import { setUpInterview } from "./set-up.ts";

const EVALUATOR = "scripted-evaluator";
const SAID = "I keep what I saw in a map, because a lookup in it is constant.";

describe.skipIf(!hasBrowser)("the report of an interview whose evaluation model is troubled", () => {
  let place: Place;
  let app: RunningApp;
  let browser: Browser;
  let model: FakeOpenAi;
  /** What the evaluator answers; null: a sheet with a quote of the candidate's. */
  let evaluation: Script | null;
  beforeAll(async () => {
    model = await startFakeOpenAi([
      (request) => {
        if (request.model !== EVALUATOR) return { do: "reply", text: "Go on in the editor." };
        return evaluation ?? { do: "reply", text: sheetOf(promptOf(request)) };
      },
    ]);
    place = await newPlaceWithBank();
    const models = { OPENAI_API_KEY: "test", OPENAI_BASE_URL: model.baseUrl, EVALUATOR_MODEL: EVALUATOR };
    [app, browser] = await Promise.all([
      startApp(place, { ...models, EVALUATOR_SAMPLES: "1" }),
      launchBrowser(),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await removePlace(place);
    await model?.close();
  });

  test("is shown while it is written, as incomplete with a way on, and whole, each piece of evidence at its place", async () => {
    const { page, context, errors } = await newPage(browser, DESKTOP);
    await setUpInterview(page, { url: app.url, email: "report@example.com", questions: 1 });
    const live = new RoomPage(page);
    const title = await live.title(1, 1);
    await live.say(SAID);
    await live.replyAfter(SAID);
    await live.write(solutionFor(title));
    await live.judge("submit", results.passed);

    evaluation = { do: "status", status: 429, retryAfterSec: 8 };
    await live.finish(room.finishLast, room.finish.confirmLast);
    await page.getByRole("button", { name: room.over.toReport }).click();
    await page.getByRole("heading", { name: report.status.writing }).waitFor();
    await page.getByText(report.status.grading(1, 1)).waitFor();
    expect(await page.getByRole("button", { name: report.status.retry }).count()).toBe(0);

    evaluation = { do: "status", status: 500 };
    const retry = page.getByRole("button", { name: report.status.retry });
    await retry.waitFor({ timeout: 60_000 });
    await page.getByText(report.status.incomplete).waitFor();
    await page.getByRole("heading", { name: report.status.progress }).waitFor();
    await page.getByText(report.status.kept(0, 1)).waitFor();

    evaluation = null;
    await retry.click();
    await page.getByRole("heading", { name: report.well }).waitFor({ timeout: 60_000 });
    const links = await evidenceLinks(page);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter(({ leadsTo }) => leadsTo !== 1)).toEqual([]);
    await page.locator(".quote", { hasText: "a lookup in it is constant" }).getByRole("link").first().click();
    const said = page.locator(":target");
    await said.waitFor();
    expect(await said.innerText()).toContain(SAID);
    expect(errors).toEqual([]);
    await context.close();
  });
});

/** Every link within the page, and how many elements bear the name that it leads to. */
const evidenceLinks = (page: Page) =>
  page.locator("main a[href^='#']").evaluateAll((links) =>
    links.map((link) => {
      const href = link.getAttribute("href") ?? "";
      return { href, leadsTo: document.querySelectorAll(`[id="${CSS.escape(href.slice(1))}"]`).length };
    }),
  );

/** A checklist whose one row quotes the record that the prompt shows with the candidate's words. */
function sheetOf(prompt: string): string {
  const record = new RegExp(`<record id="([^"]+)"[^>]*>\\s*${SAID.slice(0, 20)}`).exec(prompt)?.[1];
  const quote = "a lookup in it is constant";
  const row = { id: "gave_reasons", answer: "yes", record_id: record ?? null, quote, note: "gives a reason" };
  return JSON.stringify({ checks: [row], feedback: "You said why a map fits." });
}
