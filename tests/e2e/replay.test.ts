import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { common } from "../../app/strings/common.ts";
import { replay } from "../../app/strings/replay.ts";
import { report } from "../../app/strings/report.ts";
import { launchBrowser } from "../setup/chromium.ts";
import { findings } from "./axe.ts";
import { newPlaceWithBank } from "./bank.ts";
import { DESKTOP, hasBrowser, newPage, PHONE } from "./browser.ts";
import { keepInterviews, SAID, WRITTEN } from "./replay-interview.ts";
import { type Place, type RunningApp, removePlace, startApp } from "./running-app.ts";

const EMAIL = "grace@example.com";

describe.skipIf(!hasBrowser)("a replay", () => {
  let place: Place;
  let app: RunningApp;
  let browser: Browser;
  let id: string;
  let long: string;
  beforeAll(async () => {
    place = await newPlaceWithBank();
    [id = "", long = ""] = await keepInterviews(place, EMAIL, [800, 20_000]);
    [app, browser] = await Promise.all([startApp(place), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await removePlace(place);
  });

  const signedIn = async (path: string) => {
    const opened = await newPage(browser, DESKTOP);
    await opened.page.goto(`${app.url}/api/auth/google?login_hint=${EMAIL}&return_to=${path}`);
    return opened;
  };

  test("is played, scrubbed by keyboard, entered from a score, and shared until the link is revoked", async () => {
    const { page, context, errors } = await signedIn(`/interviews/${id}/report`);

    // From a score's evidence to its moment, and there to another one's.
    const communication = page.locator(".dim", { hasText: report.dimension.communication });
    await communication.locator("summary").click();
    await communication.getByRole("link", { name: common.replay.openAt }).click();
    await page.waitForURL(/\/replay\?at=/);
    await page.locator(".msg.target", { hasText: SAID }).waitFor();
    const slider = page.getByRole("slider", { name: replay.position });
    const at = async () => Number(await slider.inputValue());
    const said = await at();
    const scores = page.getByRole("region", { name: replay.panes.scores });
    await scores.getByText(report.dimension.coding).click();
    await scores.getByRole("button", { name: WRITTEN }).click();
    // It was written long before it was spoken of.
    await expect.poll(at).toBeLessThan(said);
    await expect.poll(() => page.locator(".cm-content").innerText()).toContain(WRITTEN);
    await page.getByRole("button", { name: replay.previous, exact: true }).click();
    await expect.poll(() => page.locator(".cm-content").innerText()).not.toContain(WRITTEN);
    await scores.getByText(report.dimension.verification).click();
    await scores.getByRole("button", { name: "It was named." }).click();
    await page.locator(".event.target").waitFor();

    // By keyboard to the ends and by steps.
    await slider.focus();
    await page.keyboard.press("End");
    await page.getByText(report.endReason.finished).last().waitFor();
    await page.keyboard.press("Home");
    await page.getByText(replay.nothingYet).first().waitFor();
    for (const key of ["ArrowRight", "PageUp", "ArrowLeft"]) await page.keyboard.press(key);
    expect(await at()).toBe(60_000);
    expect(await slider.getAttribute("aria-valuetext")).toMatch(/^01:00, /);
    await page.getByRole("button", { name: replay.next, exact: true }).click();
    expect(await at()).toBeGreaterThan(60_000);
    await page.getByRole("button", { name: replay.previous, exact: true }).click();
    expect(await at()).toBeLessThanOrEqual(60_000);
    await page.getByRole("region", { name: replay.panes.moments }).getByRole("button").nth(2).click();
    expect(await page.locator(".moments [aria-current]").count()).toBe(1);

    // To the end at the highest speed.
    await slider.focus();
    await page.getByLabel(replay.speed).selectOption("32");
    await page.keyboard.press("Home");
    await page.getByRole("button", { name: replay.play, exact: true }).click();
    await page.getByRole("button", { name: replay.again, exact: true }).waitFor();
    await page.getByText(report.endReason.finished).last().waitFor();

    for (const [colorScheme, viewport] of [
      ["light", DESKTOP],
      ["dark", PHONE],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      expect(await findings(page), colorScheme).toEqual([]);
      expect(await sideways(page), colorScheme).toBe(0);
    }
    await page
      .getByRole("navigation", { name: replay.panes.label })
      .getByRole("button", { name: replay.panes.code })
      .click();
    await page.locator(".cm-content").waitFor();
    await page.setViewportSize(DESKTOP);

    // The link shows what was chosen to whoever has it, until it is revoked.
    await page.getByLabel(replay.share.part.work).uncheck();
    await page.getByRole("button", { name: replay.share.make }).click();
    const address = await page.getByLabel(replay.share.address).inputValue();
    const visitor = await newPage(browser, DESKTOP);
    const answer = await visitor.page.goto(address);
    expect(answer?.headers()).toMatchObject({
      "x-robots-tag": "noindex, nofollow",
      "cache-control": "no-store",
    });
    await visitor.page.getByRole("slider").focus();
    await visitor.page.keyboard.press("End");
    await visitor.page.getByText(report.endReason.finished).last().waitFor();
    const seen = await visitor.page.locator("body").innerText();
    expect(seen).toContain("What does a lookup in it cost");
    for (const word of ["Grace", EMAIL, "2026", report.dimension.coding, "seen.has"])
      expect(seen).not.toContain(word);
    expect(await visitor.page.locator(".cm-content").count()).toBe(0);
    expect(await findings(visitor.page)).toEqual([]);
    await page.getByRole("button", { name: replay.share.revoke }).click();
    await page.getByText(replay.share.none).waitFor();
    expect((await visitor.page.goto(address))?.status()).toBe(404);
    expect(errors).toEqual([]);
    await visitor.context.close();
    await context.close();
  });

  test("of 20,000 events goes on from frame to frame; its long tasks are counted", async () => {
    const { page, context, errors } = await signedIn("/");
    await page.addInitScript(countLongTasks);
    await page.goto(`${app.url}/interviews/${long}/replay`);
    // By class: to look for a role among a thousand moments would be the longest task of all.
    const play = page.locator(".replay-controls .primary");
    await play.waitFor();
    const counted = { opening: await longTasks(page), playing: [0], leaping: [0] };
    await page.locator(".replay-controls select").selectOption("32");
    await play.click();
    const slider = page.locator("input[type=range]");
    const before = Number(await slider.inputValue());
    await expect
      .poll(async () => Number(await slider.inputValue()), { timeout: 20_000 })
      .toBeGreaterThan(before + 100_000);
    counted.playing = await longTasks(page);
    await slider.focus();
    for (const key of ["End", "Home", "PageUp", "PageUp", "End"]) await page.keyboard.press(key);
    await page.locator(".event", { hasText: report.endReason.finished }).waitFor();
    counted.leaping = await longTasks(page);
    for (const [when, tasks] of Object.entries(counted))
      console.log(
        `20,000 events, ${when}: ${tasks.length} tasks over 50 ms, the longest ${Math.max(0, ...tasks)} ms`,
      );
    // What was long ago is not in the page until it is asked for.
    const said = page.locator(".replay .msg");
    const few = await said.count();
    expect(few).toBeLessThan(30);
    await page.locator(".chat .btn").click();
    await expect.poll(() => said.count()).toBeGreaterThan(few);
    expect(errors).toEqual([]);
    await context.close();
  });
});

/** Runs in the page. */
function countLongTasks() {
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
  }).observe({ type: "longtask", buffered: true });
}

const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0));

/** Pixels by which the page is wider than the screen. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
