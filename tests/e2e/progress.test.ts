import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { common } from "../../app/strings/common.ts";
import { compare } from "../../app/strings/compare.ts";
import { history } from "../../app/strings/history.ts";
import { home } from "../../app/strings/home.ts";
import { progress } from "../../app/strings/progress.ts";
import { stance } from "../../app/strings/stance.ts";
import { FIRST_TOPICS } from "../../domain/progress/shown-topics.ts";
import { seedHistory } from "../../scripts/seed/seed-history.ts";
import { launchBrowser } from "../setup/chromium.ts";
import { findings } from "./axe.ts";
import { newPlaceWithBank } from "./bank.ts";
import { DESKTOP, hasBrowser, newPage, PHONE } from "./browser.ts";
import { type Place, type RunningApp, removePlace, startApp } from "./running-app.ts";
import { withBank } from "./with-bank.ts";

const SIZES = [0, 1, 30, 500];
/** Colours come from the same tokens at every width. */
const LOOKS = [
  ["light", DESKTOP],
  ["dark", PHONE],
] as const;
const emailOf = (interviews: number) => `has-${interviews}@example.com`;

describe.skipIf(!hasBrowser)("pages of what was practised", () => {
  let place: Place;
  let app: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    place = await newPlaceWithBank();
    await seed(place);
    [app, browser] = await Promise.all([startApp(place), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await removePlace(place);
  });

  const signedIn = async (interviews: number, viewport = DESKTOP) => {
    const opened = await newPage(browser, viewport);
    const email = encodeURIComponent(emailOf(interviews));
    await opened.page.goto(`${app.url}/api/auth/google?login_hint=${email}&return_to=/progress`);
    return opened;
  };

  // Those of 0 and of 30 are among every page: pages.test.ts.
  test.each([
    1, 500,
  ])("with %i interviews are clean in both themes and at both widths", async (interviews) => {
    const { page, context, errors } = await signedIn(interviews);
    for (const [colorScheme, viewport] of LOOKS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      for (const address of ["/progress?period=all", "/history", "/", "/plan", "/profile"]) {
        await page.goto(app.url + address);
        const where = `${address} ${colorScheme} ${viewport.width}`;
        expect(await findings(page), where).toEqual([]);
        expect(await sideways(page), where).toBe(0);
        expect(await page.getByText(progress.generated).count(), where).toBe(1);
        expect(await page.getByRole("link", { name: common.replay.open }).count(), where).toBe(0);
      }
    }
    expect(errors).toEqual([]);
    await context.close();
  });

  test("without an interview say what will stand there and lead to the first one", async () => {
    const { page, context } = await signedIn(0);
    await page.getByRole("heading", { name: progress.emptyTitle }).waitFor();
    await page.getByRole("link", { name: progress.start }).last().click();
    await page.waitForURL("**/interviews/new");
    await context.close();
  });

  test("show every picture as a table too, and what an estimate rests on", async () => {
    const { page, context } = await signedIn(30);
    for (const title of [progress.heat.title, progress.trend.title, progress.hints.title]) {
      const card = page.getByRole("region", { name: title });
      await card.getByText(progress.table).click();
      await card.locator("tbody tr").first().waitFor();
    }
    const plain = await page.request.get(`${app.url}/progress?table=trend`);
    expect(await plain.text(), "without scripts").toContain(`>${progress.trend.columns.band}</th>`);
    const topics = page.getByRole("region", { name: progress.topics.title });
    await topics.locator("summary").first().click();
    await topics.locator("details li a").first().click();
    await page.waitForURL(/\/interviews\/[0-9a-f-]+\/report$/);
    await context.close();
  });

  test("name the topics at the head of the list first, and all of them when asked", async () => {
    const { page, context } = await signedIn(500);
    const topics = page.getByRole("region", { name: progress.topics.title });
    expect(await topics.locator("tbody tr").count()).toBe(FIRST_TOPICS);
    await topics.getByRole("link", { name: /^All \d+ topics$/ }).press("Enter");
    const back = topics.getByRole("link", { name: progress.topics.showFirst(FIRST_TOPICS) });
    await back.waitFor();
    expect(await topics.locator("tbody tr").count()).toBeGreaterThan(FIRST_TOPICS);
    expect(await back.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.locator("label", { hasText: progress.period["30d"] }).click();
    await page.waitForURL(/period=30d/);
    expect(await topics.locator("tbody tr").count(), "at another filter").toBeGreaterThan(FIRST_TOPICS);
    await back.press("Enter");
    await expect.poll(() => topics.locator("tbody tr").count()).toBe(FIRST_TOPICS);
    await context.close();
  });

  test("look at a period and a kind, keep the choice in the address, and show no other than it says", async () => {
    const { page, context } = await signedIn(500);
    const kind = page.getByLabel(progress.filters.kind);
    await page.locator("label", { hasText: progress.period["30d"] }).click();
    await page.waitForURL(/period=30d/);
    await kind.selectOption("SYSTEM_DESIGN");
    await page.waitForURL(/type=SYSTEM_DESIGN.*period=30d|period=30d.*type=SYSTEM_DESIGN/);
    await page.reload();
    expect(await page.getByLabel(progress.period["30d"]).isChecked()).toBe(true);
    await page.getByRole("link", { name: common.nav.progress, exact: true }).click();
    await page.waitForURL(`${app.url}/progress`);
    await page.getByLabel(progress.period["6m"]).and(page.locator(":checked")).waitFor();
    expect(await kind.inputValue()).toBe("");
    await context.close();
  });

  test("lead from the history through search and pages to two attempts side by side, on a phone", async () => {
    const { page, context, errors } = await signedIn(500, PHONE);
    await page.goto(`${app.url}/history`);
    await page.getByRole("link", { name: history.more, exact: true }).click();
    await page.waitForURL(/cursor=/);
    await page.getByRole("link", { name: history.first, exact: true }).click();
    const band = page.getByLabel(history.band);
    await band.focus();
    await band.selectOption("solid");
    await page.waitForURL(/band=solid/);
    await page.getByText(history.filtersSet(1)).waitFor();
    expect(await band.evaluate((select) => select === document.activeElement)).toBe(true);
    await page
      .getByRole("link", { name: /compare with the time before/ })
      .first()
      .click();
    await page.getByRole("heading", { name: compare.scores }).waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("lead back, also without scripts, where it was said that a topic is known", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const email = encodeURIComponent(emailOf(1));
    await page.goto(`${app.url}/api/auth/google?login_hint=${email}&return_to=/plan`);
    const row = page.locator("table tbody tr").first();
    await row.locator("summary").click();
    await row.getByRole("button", { name: stance.known }).click();
    await page.waitForURL(`${app.url}/plan`);
    await row.locator("summary").click();
    await row.getByText(/^You said that you know /).waitFor();
    await context.close();
  });

  test("greet with practice and mastery on the front page", async () => {
    const { page, context } = await signedIn(30);
    await page.goto(app.url);
    await page.getByRole("region", { name: home.practice.title }).waitFor();
    await page.getByRole("region", { name: home.mastery.title }).waitFor();
    await context.close();
  });
});

/** One database with a person for each size. */
const seed = (place: Place) =>
  withBank(place, async (address) => {
    for (const interviews of SIZES) {
      const wish = { email: emailOf(interviews), interviews, seed: 1, timeZone: "Europe/Berlin" };
      await seedHistory(address, { ...wish, now: Date.now() });
    }
  });

/** Pixels by which the page is wider than the screen. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
