import type { Browser, BrowserContext, Page } from "playwright-core";
import { onTestFailed } from "vitest";
import { findChromium } from "../setup/chromium.ts";

/** Whether this machine has a Chromium; without one the browser tests are skipped. */
export const hasBrowser = findChromium() !== null;

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A fresh browser profile, with every error its scripts throw or log. */
export async function newPage(
  browser: Browser,
  viewport: { width: number; height: number },
): Promise<{ page: Page; context: BrowserContext; errors: string[] }> {
  const context = await browser.newContext({ viewport, locale: "en-GB", timezoneId: "Europe/Berlin" });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  noteErrors(page, errors);
  onTestFailed(async () => {
    await page.screenshot({ path: `build/e2e/failed-${Date.now()}.png` });
    console.log(`${page.url()}\n${errors.join("\n")}\n${await page.locator("body").innerText()}`);
  });
  return { page, context, errors };
}

/** What a page throws, or says in its console is an error. */
export function noteErrors(page: Page, errors: string[]): void {
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    // Remix says so of an answer that another navigation breaks off in its middle.
    const isBrokenOff = message.text().startsWith("AbortError: signal is aborted");
    if (message.type() === "error" && !isBrokenOff) errors.push(message.text());
  });
}
