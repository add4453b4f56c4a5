import type { Page } from "playwright-core";
import { parse } from "valibot";
import { describe, expect, test } from "vitest";
import { report } from "../../app/strings/report.ts";
import { results } from "../../app/strings/results.ts";
import { room } from "../../app/strings/room.ts";
import { Report } from "../../domain/feedback.ts";
import { appAndBrowser } from "./app-and-browser.ts";
import { DESKTOP, hasBrowser, newPage, PHONE } from "./browser.ts";
import { RoomPage, solutionFor, wrongAnswerFor } from "./room-page.ts";
import { setUpInterview } from "./set-up.ts";

describe.skipIf(!hasBrowser)("an interview from sign-in to report", () => {
  const running = appAndBrowser();

  test.concurrent.each([
    ["a wide screen", DESKTOP, "wide@example.com"],
    ["a phone", PHONE, "phone@example.com"],
  ])("two questions, one right and one wrong, on %s", async (_, viewport, email) => {
    const { page, context, errors } = await newPage(running.browser, viewport);
    const id = await setUpInterview(page, { url: running.url, email, questions: 2 });
    const live = new RoomPage(page);

    const first = await live.title(1, 2);
    await reloadMidSentence(live);
    await live.say("Can the input be empty? I would go through it once and keep what I saw in a map.");
    await live.replyAfter("keep what I saw in a map.");
    await live.askForHint();
    await live.write(solutionFor(first));
    await live.askForALook();
    await live.pauseAndResume();
    await live.judge("run", results.samplesPassed);
    await live.judge("submit", results.passed);
    await live.finish(room.finishQuestion, room.finish.confirm);

    const second = await live.title(2, 2);
    expect(second).not.toBe(first);
    await live.write(wrongAnswerFor(second));
    await live.judge("submit", results.notPassed);
    await live.finish(room.finishLast, room.finish.confirmLast);
    await page.getByRole("button", { name: room.over.toReport }).click();

    await page.getByRole("heading", { name: report.well }).waitFor({ timeout: 60_000 });
    await page.getByText(first).first().waitFor();
    await page.getByText(second).first().waitFor();
    expect(await sideways(page)).toBe(0);

    const feedback = await context.request.get(`${running.url}/api/interviews/${id}/feedback`);
    const written = parse(Report, (await feedback.json()).report);
    expect(written.rounds.map(({ facts }) => facts.hidden_passed === facts.hidden_total)).toEqual([
      true,
      false,
    ]);
    expect(written.rounds.map(({ facts }) => facts.hints_used)).toEqual([1, 0]);
    expect(errors).toEqual([]);
    await context.close();
  });
});

/** The page is thrown away while the interviewer speaks; afterwards the sentence is there once, and whole. */
async function reloadMidSentence(live: RoomPage): Promise<void> {
  await live.show("chat");
  const heard = await live.spokenSoFar(40);
  await live.page.reload();
  await live.show("chat");
  const whole = await live.lastReply();
  expect(whole.length).toBeGreaterThan(heard.length);
  expect(whole.startsWith(heard)).toBe(true);
  expect((await live.log.innerText()).split(heard)).toHaveLength(2);
}

/** Pixels by which the page is wider than the screen. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
