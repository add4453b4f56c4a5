import { describe, expect, test } from "vitest";
import { common } from "../../app/strings/common.ts";
import { home } from "../../app/strings/home.ts";
import { welcome } from "../../app/strings/welcome.ts";
import { appAndBrowser } from "./app-and-browser.ts";
import { DESKTOP, hasBrowser, newPage } from "./browser.ts";

describe.skipIf(!hasBrowser)("signing in", () => {
  const running = appAndBrowser();

  test("someone chooses an account, is greeted by name, and signs out again", async () => {
    const { page, context, errors } = await newPage(running.browser, DESKTOP);
    await page.goto(running.url);
    await page.getByRole("link", { name: home.landing.signIn }).click();
    await page.getByRole("button", { name: "ada@example.com" }).click();
    await page.getByRole("button", { name: welcome.skipAll }).click();
    await page.getByRole("heading", { name: home.welcome("Ada", false) }).waitFor();
    expect(page.url()).toBe(`${running.url}/`);

    // The menu opens once the page's scripts are there.
    await page.waitForLoadState("networkidle");
    await page.getByRole("button", { name: /Ada Lovelace/ }).click();
    await page.getByRole("menuitem", { name: common.signOut, exact: true }).click();
    await page.getByRole("link", { name: home.landing.signIn }).waitFor();
    expect((await context.request.get(`${running.url}/api/me`)).status()).toBe(401);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("a page that needs an account leads back to itself after signing in", async () => {
    const { page, context } = await newPage(running.browser, DESKTOP);
    await page.goto(`${running.url}/interviews/new`);
    await page.getByRole("link", { name: home.landing.signIn }).click();
    await page.getByLabel("Another e-mail address").fill("new.person@example.com");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL(`${running.url}/interviews/new`);
    await context.close();
  });

  test("the times of a first page become the reader's, and are asked for once", async () => {
    const { page, context, errors } = await newPage(running.browser, DESKTOP);
    const asked: string[] = [];
    await page.route(/\.data\b/, async (route) => {
      asked.push(new URL(route.request().url()).pathname);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.goto(running.url);
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await page.waitForLoadState("networkidle");
    expect(asked).toEqual(["/_root.data"]);
    expect((await context.cookies()).find(({ name }) => name === "tz")?.value).toBe("Europe%2FBerlin");
    expect(errors).toEqual([]);
    await context.close();
  });
});
