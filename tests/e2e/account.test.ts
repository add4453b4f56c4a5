import fs from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { account as words } from "../../app/strings/account.ts";
import { common } from "../../app/strings/common.ts";
import { privacy } from "../../app/strings/privacy.ts";
import { report } from "../../app/strings/report.ts";
import { appAndBrowser } from "./app-and-browser.ts";
import { DESKTOP, hasBrowser, newPage, PHONE } from "./browser.ts";
import { signIn } from "./person.ts";

describe.skipIf(!hasBrowser)("an account and its data", () => {
  const running = appAndBrowser();

  test("are taken along, kept for a time, and deleted one interview at a time", async () => {
    const { page, errors } = await newPage(running.browser, DESKTOP);
    const email = newEmail();
    await page.goto(running.url);
    await page.getByRole("link", { name: common.privacy }).first().click();
    await page.getByRole("heading", { name: privacy.groups.interviews.title, exact: true }).waitFor();
    await page.getByText(privacy.models.none).waitFor();
    await page.goto(`${running.url}/api/auth/google?login_hint=${email}&return_to=/account`);
    await page.getByRole("heading", { name: words.title }).waitFor();

    await page.getByLabel(words.keep.label).selectOption({ label: words.keep.days(90) });
    await page.getByRole("button", { name: words.keep.save }).click();
    await page.getByText(words.keep.saved).waitFor();
    await page.reload();
    expect(await page.getByLabel(words.keep.label).inputValue()).toBe("90");

    const elsewhere = await signIn(running.url, email);
    await page.reload();
    await page.getByRole("button", { name: words.devices.others }).click();
    await page.getByText(words.devices.ended(1)).waitFor();
    expect((await elsewhere.fetch("/api/me")).status).toBe(401);

    const wish = { type: "DSA", difficulty: "EASY", num_questions: 1, time_limit_min: 30 };
    const created = await page.evaluate(async (body) => {
      const headers = { "content-type": "application/json" };
      const answer = await fetch("/api/interviews", { method: "POST", headers, body: JSON.stringify(body) });
      return ((await answer.json()) as { id: string }).id;
    }, wish);
    await page.goto(`${running.url}/interviews/${created}/report`);
    await page.getByRole("link", { name: report.remove }).click();
    await page.getByText(words.interview.final).waitFor();
    await page.getByRole("button", { name: words.interview.button }).click();
    await page.waitForURL("**/history");
    expect(await status(page, `/api/interviews/${created}`)).toBe(404);

    await page.goto(`${running.url}/account`);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: words.export.button }).click(),
    ]);
    const files = unzipSync(new Uint8Array(fs.readFileSync(await file.path())));
    expect(strFromU8(files["account.json"] ?? new Uint8Array())).toContain(email);
    expect(strFromU8(files["README.txt"] ?? new Uint8Array())).toContain("interviews.json");
    expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
  });

  test("are deleted on a phone without scripts, once the address is right; whoever comes back begins anew", async () => {
    const context = await running.browser.newContext({
      viewport: PHONE,
      javaScriptEnabled: false,
      colorScheme: "dark",
    });
    const page = await context.newPage();
    const email = newEmail();
    await page.goto(`${running.url}/api/auth/google?login_hint=${email}&return_to=/account`);
    await page.getByLabel(words.remove.label).fill("somebody@example.com");
    await page.getByRole("button", { name: words.remove.button }).click();
    await page.getByText(words.remove.wrong).waitFor();
    await page.getByLabel(words.remove.label).fill(email);
    await page.getByRole("button", { name: words.remove.button }).click();
    await page.getByRole("heading", { name: words.gone.title }).waitFor();
    expect((await context.request.get(`${running.url}/api/me`)).status()).toBe(401);
    await page.goto(`${running.url}/api/auth/google?login_hint=${email}`);
    await page.waitForURL("**/welcome");
    await context.close();
  });
});

const status = (page: Page, path: string) =>
  page.evaluate(async (address) => (await fetch(address)).status, path);
const newEmail = () => `account-${crypto.randomUUID()}@example.com`;
