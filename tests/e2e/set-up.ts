import type { Page } from "playwright-core";
import { common } from "../../app/strings/common.ts";
import { lobby } from "../../app/strings/lobby.ts";
import { setup } from "../../app/strings/setup.ts";

/** From the sign-in page through the form into the room, with the clock started. Returns the interview's id. */
export async function setUpInterview(
  page: Page,
  { url, email, questions }: { url: string; email: string; questions: number },
): Promise<string> {
  await page.goto(`${url}/api/auth/google?login_hint=${email}&return_to=/interviews/new`);
  await page.locator("label", { hasText: common.difficulty.EASY }).click();
  await page.locator("label", { hasText: new RegExp(`^${questions}$`) }).click();
  await page.getByRole("button", { name: setup.submit }).click();
  await page.getByRole("button", { name: lobby.start }).click();
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}
