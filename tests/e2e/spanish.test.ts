import fs from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { common } from "../../app/strings/common.ts";
import { adminSpanish } from "../../app/strings/es/admin.ts";
import { spanish } from "../../app/strings/es/index.ts";
import { speak } from "../../app/strings/localized.ts";
import { profile } from "../../app/strings/profile.ts";
import { report } from "../../app/strings/report.ts";
import { results } from "../../app/strings/results.ts";
import { room } from "../../app/strings/room.ts";
import { appAndBrowser } from "./app-and-browser.ts";
import { hasBrowser, newPage, PHONE } from "./browser.ts";
import { RoomPage, solutionFor } from "./room-page.ts";
import { setUpInterview } from "./set-up.ts";

const bank = path.resolve(import.meta.dirname, "../../questions");
const EMAIL = "lucia@example.com";
const PAGES = ["/", "/interviews/new", "/progress", "/plan", "/history", "/profile", "/compare", "/nowhere"];
const ADMIN_PAGES = [
  "questions",
  "questions/new",
  "health",
  "reports",
  "transfer",
  "changes",
  "users",
  "system",
];

describe.skipIf(!hasBrowser)("in Spanish", () => {
  const running = appAndBrowser();
  // What these tests look for on the pages is the catalogue's, too.
  beforeAll(() => speak(() => ({ ...spanish, ...adminSpanish })));
  afterAll(() => speak(() => null));

  test("an interview from the choice of the language to the report, on a phone", async () => {
    const { page, context, errors } = await newPage(running.browser, PHONE);
    await page.goto(running.url);
    await page.getByRole("button", { name: "Español" }).click();
    await page.getByRole("link", { name: spanish.home.landing.signIn }).waitFor();
    await looksSpanish(page);

    const id = await setUpInterview(page, { url: running.url, email: EMAIL, questions: 1 });
    const live = new RoomPage(page);
    const title = await live.title(1, 1);
    await looksSpanish(page);
    const words = "Primero guardo en un mapa lo que ya he visto.";
    await live.say(words);
    await live.replyAfter(words);
    await looksSpanish(page);
    await live.askForHint();
    await live.write(solutionFor(title));
    await live.judge("run", results.samplesPassed);
    await live.judge("submit", results.passed);
    await looksSpanish(page);
    await live.finish(room.finishLast, room.finish.confirmLast);
    await looksSpanish(page);
    await page.getByRole("button", { name: room.over.toReport }).click();
    await page.getByRole("heading", { name: report.well }).waitFor({ timeout: 60_000 });
    await looksSpanish(page);

    const { interview } = (await (
      await context.request.get(`${running.url}/api/interviews/${id}`)
    ).json()) as { interview: { config: { locale: string } } };
    expect(interview.config.locale).toBe("es");

    for (const path of PAGES) {
      await page.goto(running.url + path);
      await looksSpanish(page);
    }
    expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
    await context.close();
  });

  test("a choice that was made on one device holds on another, and can be taken back without scripts", async () => {
    const one = await newPage(running.browser, PHONE);
    await one.page.goto(`${running.url}/api/auth/google?login_hint=two@example.com&return_to=/profile`);
    const card = one.page.getByRole("region", { name: "Language" });
    await card.getByRole("button", { name: "Español" }).click();
    await one.page.getByRole("heading", { name: profile.speech.title }).waitFor();

    const context = await running.browser.newContext({ locale: "en-GB", javaScriptEnabled: false });
    const other = await context.newPage();
    await other.goto(`${running.url}/api/auth/google?login_hint=two@example.com&return_to=/history`);
    await other.getByRole("heading", { name: spanish.history.title }).waitFor();
    await other.getByRole("button", { name: "English" }).click();
    await other.getByRole("heading", { name: "History" }).waitFor();
    expect(new URL(other.url()).pathname).toBe("/history");
    await one.page.goto(`${running.url}/history`);
    await one.page.getByRole("heading", { name: "History" }).waitFor();
    await Promise.all([one.context.close(), context.close()]);
  });

  test("the administrators' area", async () => {
    const { page, context, errors } = await newPage(running.browser, PHONE);
    await page.goto(`${running.url}/api/auth/google?login_hint=admin@example.com&return_to=/`);
    await page.getByRole("button", { name: "Español" }).click();
    await page.locator("html[lang=es]").waitFor();
    for (const path of ADMIN_PAGES) {
      await page.goto(`${running.url}/admin/${path}`);
      await looksSpanish(page);
    }
    expect(errors).toEqual([]);
    await context.close();
  });
});

/** Words that no Spanish sentence has and hardly any English one is without. */
const ENGLISH =
  /(?<![\p{L}'’])(?:the|of|and|you|your|is|are|was|with|this|that|from|to|it|not|what|which)(?![\p{L}'’])/iu;

/** Questions are called what they are called in English; longer names first, since one may hold another. */
const titles = fs
  .readdirSync(bank)
  .filter((slug) => fs.existsSync(path.join(bank, slug, "question.json")))
  .map((slug) => JSON.parse(fs.readFileSync(path.join(bank, slug, "question.json"), "utf8")).title as string)
  .sort((a, b) => b.length - a.length);
const withoutTitles = (line: string) => titles.reduce((left, title) => left.replaceAll(title, "…"), line);

/** Nothing that the page itself says is English, and it is no wider than the screen. What is written in English, as questions are, says so. */
async function looksSpanish(page: Page): Promise<void> {
  await page.locator("html[lang=es]").waitFor();
  await page.getByRole("button", { name: common.theme }).or(page.locator("main")).first().waitFor();
  const { said, sideways } = await page.evaluate(() => {
    const foreign = "[lang=en], pre, code, q, textarea, .cm-editor, .msg, script, style";
    const lines: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest(foreign)) lines.push(node.textContent ?? "");
    for (const name of ["aria-label", "title", "placeholder", "alt"])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (!element.closest(foreign)) lines.push(element.getAttribute(name) ?? "");
    const { scrollWidth, clientWidth } = document.documentElement;
    return { said: [document.title, ...lines], sideways: scrollWidth - clientWidth };
  });
  expect(said.filter((line) => ENGLISH.test(line) && ENGLISH.test(withoutTitles(line)))).toEqual([]);
  expect(sideways, page.url()).toBe(0);
}
