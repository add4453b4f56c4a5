import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { common } from "../../app/strings/common.ts";
import { history } from "../../app/strings/history.ts";
import { home } from "../../app/strings/home.ts";
import { missing } from "../../app/strings/missing.ts";
import { room } from "../../app/strings/room.ts";
import { launchBrowser } from "../setup/chromium.ts";
import { findings, TARGET_SIZE } from "./axe.ts";
import { newPlaceWithBank } from "./bank.ts";
import { DESKTOP, hasBrowser, PHONE } from "./browser.ts";
import { differences, type Placed } from "./pages/compare.ts";
import { keepLayouts, keptLayouts, layoutOf, picture, renewing } from "./pages/layout.ts";
import { Sights } from "./pages/people.ts";
import { documentFlaws, focusFlaws, sizeFlaws, WIDTHS } from "./pages/shape.ts";
import { LOOKS, type Look, PAGE_ROUTES, start } from "./pages/table.ts";
import { peopled, type World, worldOf } from "./pages/world.ts";
import { type Place, type RunningApp, removePlace, startApp } from "./running-app.ts";

/** Of each page as high as it is wide on a phone, and no lower than a screen at 200 % is. */
const HEIGHTS: Record<number, number> = { 640: 400, 390: PHONE.height, 320: 568 };

describe.skipIf(!hasBrowser)("every page", () => {
  let place: Place;
  let app: RunningApp;
  let browser: Browser;
  let world: World;
  let sights: Sights;
  beforeAll(async () => {
    place = await newPlaceWithBank();
    const over = await peopled(place);
    [app, browser] = await Promise.all([startApp(place), launchBrowser()]);
    world = await worldOf(app.url, over);
    sights = new Sights({ browser, url: app.url });
  });
  afterAll(async () => {
    await browser?.close();
    await removePlace(place);
  });

  test("is looked at", () => {
    const looked = new Set(LOOKS.map(({ route }) => route));
    expect([...looked].sort()).toEqual([...PAGE_ROUTES].sort());
  });

  test.each(LOOKS)("$route is sound in both themes and at every width: $who, $layout", async (look) => {
    const { page, errors } = await sights.of(look.who);
    await open(page, look);
    const flaws = [...(await documentFlaws(page)), ...(await findings(page, TARGET_SIZE))];
    const layouts: Record<string, Placed> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHTS[width] ?? DESKTOP.height });
      flaws.push(...(await sizeFlaws(page)).map((flaw) => `${width} px: ${flaw}`));
      if (look.layout && (width === 1440 || width === 390))
        layouts[width] = await layoutOf(page, look.without);
    }
    const moved = look.layout ? await movedIn(page, look.layout, layouts) : [];
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: "dark" });
    await unfold(page);
    flaws.push(...(await sizeFlaws(page)).map((flaw) => `unfolded: ${flaw}`));
    flaws.push(
      ...(await findings(page, TARGET_SIZE)).map((flaw) => `dark: ${flaw}`),
      ...(await focusFlaws(page)),
    );
    const { status } = look;
    const told = errors.splice(0).filter((error) => !status || !error.includes(`${status}`));
    expect([...flaws, ...told]).toEqual([]);
    expect(moved, "if it is meant to be so, LAYOUTS=renew keeps it").toEqual([]);
  });

  test("whose padding is another is told of, with what moved", async () => {
    const { page } = await sights.of("newcomer");
    await open(page, { route: "/", who: "newcomer", at: () => "/" });
    await page.addStyleTag({ content: ".card { padding: calc(var(--s-5) + 24px) !important; }" });
    const moved = differences(keptLayouts("home-empty")["1440"] ?? {}, await layoutOf(page));
    expect(moved).toContain(
      `main.page > div.cols > aside.stack > section.card > header "${home.how.title}" is 49 px from the left, was 25`,
    );
    expect(moved.filter((line) => !line.includes(".card > "))).toEqual([]);
  });

  test("that is slow says so, one that cannot come leaves the present one, and one that fails takes the focus", async () => {
    const { page, errors } = await sights.of("newcomer");
    await Promise.all([page.unrouteAll(), page.context().setOffline(false)]);
    await page.setViewportSize(DESKTOP);
    await page.goto(`${app.url}/progress`);
    const to = (name: string) => page.getByRole("navigation").getByRole("link", { name, exact: true });
    await to(common.nav.history).click();
    await page.waitForURL("**/history");
    const account = page.locator(".account-trigger");
    await account.focus();
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await to(common.nav.plan).hover();
    const leave: (() => Promise<unknown>)[] = [
      () => to(common.nav.plan).click(),
      () => page.evaluate(() => window.history.back()),
      () => account.click(),
      () => page.getByRole("menuitem", { name: common.nav.profile }).click(),
    ];
    for (const leaving of leave) {
      await leaving();
      await page.getByText(common.offline).waitFor();
      await page.waitForURL("**/history");
      await page.getByRole("heading", { level: 1, name: history.title }).waitFor();
    }
    await page.context().setOffline(false);
    await page.getByText(common.offline).waitFor({ state: "detached" });

    let arrive = () => {};
    const late = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(/\/plan\.data/, async (route) => {
      await late;
      await route.continue();
    });
    await to(common.nav.plan).click();
    await page.getByText(common.loading, { exact: true }).waitFor();
    arrive();
    await page.waitForURL("**/plan");
    await page.getByText(common.loading, { exact: true }).waitFor({ state: "detached" });

    await page.route(/\/progress\.data/, (route) => route.abort());
    await to(common.nav.progress).click();
    await page.getByRole("heading", { level: 1, name: common.error.failed }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    errors.splice(0);
  });

  test("lacks a part whose code cannot be had, says so where it would be, and has it once it is loaded anew", async () => {
    const { page, errors } = await sights.of("sitting");
    await page.setViewportSize(DESKTOP);
    const parts = /\/assets\/(code-editor|dialogs)-/;
    await page.route(parts, (route) => route.abort());
    await page.goto(`${app.url}/interviews/${world.coding}`);
    await start(page);
    await page.getByText(missing.editor).waitFor();
    await page.getByRole("button", { name: room.shortcuts }).click();
    const notOpened = page.getByRole("alert").filter({ hasText: missing.part });
    await notOpened.waitFor();
    expect(await findings(page, TARGET_SIZE)).toEqual([]);
    await page.unroute(parts);
    await notOpened.getByRole("button", { name: common.close }).click();
    await notOpened.waitFor({ state: "detached" });
    await page.getByRole("alert").getByRole("button", { name: missing.again }).click();
    await page.locator(".cm-content").waitFor();
    await page.getByRole("button", { name: room.shortcuts }).click();
    await page.getByRole("dialog", { name: room.keys.title }).waitFor();
    errors.splice(0);
  });

  async function open(page: Page, look: Look): Promise<void> {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.setViewportSize(DESKTOP);
    const answer = await page.goto(app.url + look.at(world));
    expect(answer?.status()).toBe(look.status ?? 200);
    await look.reach?.(page);
    await page
      .locator(look.until ?? "h1")
      .first()
      .waitFor();
    await page.evaluate(async () => void (await document.fonts.ready));
  }
});

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });

/** What stands elsewhere than it did, with a picture; when the layouts are renewed nothing, and pictures of all. */
async function movedIn(page: Page, name: string, found: Record<string, Placed>): Promise<string[]> {
  if (renewing) {
    keepLayouts(name, found);
    for (const colorScheme of ["light", "dark"] as const)
      for (const viewport of [DESKTOP, PHONE]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        await picture(page, `${name}-${viewport.width}-${colorScheme}`);
      }
    return [];
  }
  const kept = keptLayouts(name);
  const moved = Object.entries(found).flatMap(([width, placed]) =>
    differences(kept[width] ?? {}, placed).map((change) => `${width} px: ${change}`),
  );
  return moved.length > 0 ? [...moved, `it is to be seen in ${await picture(page, name)}`] : [];
}
