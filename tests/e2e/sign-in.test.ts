import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { common } from "../../app/strings/common.ts";
import { home } from "../../app/strings/home.ts";
import { DESKTOP, hasBrowser, launchBrowser, newPage } from "./browser.ts";
import { newPlace, type Place, type RunningApp, removePlace, startApp } from "./running-app.ts";

describe.skipIf(!hasBrowser)("signing in", () => {
  let place: Place;
  let app: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    place = await newPlace();
    [app, browser] = await Promise.all([startApp(place), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await removePlace(place);
  });

  test("someone chooses an account, is greeted by name, and signs out again", async () => {
    const { page, context, errors } = await newPage(browser, DESKTOP);
    await page.goto(app.url);
    await page.getByRole("link", { name: home.landing.signIn }).click();
    await page.getByRole("button", { name: "ada@example.com" }).click();
    await page.getByRole("heading", { name: home.welcome("Ada", false) }).waitFor();
    expect(page.url()).toBe(`${app.url}/`);

    // The menu opens once the page's scripts are there.
    await page.waitForLoadState("networkidle");
    await page.getByRole("button", { name: /Ada Lovelace/ }).click();
    await page.getByRole("menuitem", { name: common.signOut, exact: true }).click();
    await page.getByRole("link", { name: home.landing.signIn }).waitFor();
    expect((await context.request.get(`${app.url}/api/me`)).status()).toBe(401);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("a page that needs an account leads back to itself after signing in", async () => {
    const { page, context } = await newPage(browser, DESKTOP);
    await page.goto(`${app.url}/interviews/new`);
    await page.getByRole("link", { name: home.landing.signIn }).click();
    await page.getByLabel("Another e-mail address").fill("new.person@example.com");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL(`${app.url}/interviews/new`);
    await context.close();
  });
});
