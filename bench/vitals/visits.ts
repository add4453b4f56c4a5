import type { Page } from "playwright-core";
import { devices } from "../../app/strings/devices.ts";
import { lobby } from "../../app/strings/lobby.ts";
import { room } from "../../app/strings/room.ts";
import { setup } from "../../app/strings/setup.ts";

/** One page as somebody opens it, and what they touch first there. */
export type Visit = { name: string; path: string; touch(page: Page): Promise<void> };

/** Opens whatever can be unfolded, and presses Tab a few times. */
const lookAround = async (page: Page) => {
  for (const fold of (await page.locator("main summary:visible").all()).slice(0, 2)) await fold.click();
  for (let press = 0; press < 4; press++) await page.keyboard.press("Tab");
};

export const VISITS: Visit[] = [
  { name: "front page", path: "/", touch: lookAround },
  { name: "new interview", path: "/interviews/new", touch: lookAround },
  { name: "profile", path: "/profile", touch: lookAround },
  { name: "progress", path: "/progress?period=all", touch: lookAround },
  { name: "history", path: "/history", touch: lookAround },
  { name: "plan", path: "/plan", touch: lookAround },
];

/** An interview of its own, started, so that its room can be opened; returns its path. */
export async function startInterview(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/interviews/new`);
  await page.getByRole("button", { name: setup.submit }).click();
  await page.getByRole("button", { name: lobby.start }).click();
  await page.getByRole("log", { name: room.chat.log }).waitFor();
  return new URL(page.url()).pathname;
}

/** Types into the editor and the composer: what is done most in an interview. Where another device wrote last, this one takes over. */
export async function typeInRoom(page: Page): Promise<void> {
  await page.locator(".cm-content").first().waitFor();
  const takeOver = page.getByRole("button", { name: devices.takeOver });
  if (await takeOver.isVisible()) await takeOver.click();
  await page.locator(".cm-content").first().click();
  await page.keyboard.type("// a first thought\n", { delay: 20 });
  await page.getByLabel(room.chat.message).click();
  await page.keyboard.type("I would begin with the brute force.", { delay: 20 });
}
