import path from "node:path";
import { sql } from "drizzle-orm";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { report } from "../../app/strings/report.ts";
import { results } from "../../app/strings/results.ts";
import { room } from "../../app/strings/room.ts";
import { connect } from "../../drizzle/client.ts";
import { openDatabase } from "../../local/database.ts";
import { kill } from "../../local/processes.ts";
import { launchBrowser } from "../setup/chromium.ts";
import { newPlaceWithBank } from "./bank.ts";
import { DESKTOP, hasBrowser, newPage } from "./browser.ts";
import { RoomPage, solutionFor } from "./room-page.ts";
import { type Place, removePlace, startApp } from "./running-app.ts";
import { setUpInterview } from "./set-up.ts";

describe.skipIf(!hasBrowser)("an interview whose server is killed", () => {
  let place: Place;
  let browser: Browser;
  beforeAll(async () => {
    [place, browser] = await Promise.all([newPlaceWithBank(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await removePlace(place);
  });

  test("goes on where it was, with nothing lost, and leaves every row that is expected", async () => {
    const killed = await startApp(place);
    const { page } = await newPage(browser, DESKTOP);
    const id = await setUpInterview(page, { url: killed.url, email: "ada@example.com", questions: 1 });
    const live = new RoomPage(page);
    const title = await live.title(1, 1);
    await live.say("Said before the server was killed.");
    await live.replyAfter("Said before the server was killed.");
    await live.askForHint();
    await live.write("// half of a thought");
    await page.getByText(room.connection.saved).waitFor();
    const spoken = await live.log.innerText();

    const processes = killed.processes();
    await killed.signal("SIGKILL");
    for (const { pid } of processes) kill(pid, "SIGKILL");
    await live.say("Said while there was no server.");
    const app = await startApp(place);

    await page.getByText(room.connection.saved).waitFor({ timeout: 60_000 });
    await live.replyAfter("Said while there was no server.");
    expect((await live.log.innerText()).startsWith(spoken)).toBe(true);
    expect(await page.locator(".cm-content").innerText()).toContain("// half of a thought");
    await page.reload();
    await live.replyAfter("Said while there was no server.");
    await live.write(solutionFor(title));
    await live.judge("submit", results.passed);
    await live.finish(room.finishLast, room.finish.confirmLast);
    await page.getByRole("button", { name: room.over.toReport }).click();
    await page.getByRole("heading", { name: report.well }).waitFor({ timeout: 60_000 });

    await app.signal("SIGTERM");
    expect(await rowsOf(place, id)).toEqual({
      interviews: [{ status: "COMPLETED", ended: true }],
      rounds: [{ status: "COMPLETED", hints_used: 1, scored: true }],
      said: [
        { content: "Said before the server was killed." },
        { content: "Said while there was no server." },
      ],
      submissions: [{ submission_type: "SUBMIT", status: "COMPLETED", passed: true }],
      feedback: [{ transcript: true }],
      days: [{ interviews_completed: 1, dsa_count: 1 }],
    });
  });
});

/** What stands in Postgres when the app has stopped. */
async function rowsOf({ folder, database }: Place, id: string) {
  const opened = await openDatabase(
    database ? { url: database.url } : { folder: path.join(folder, "postgres") },
  );
  const db = connect(opened.address);
  const rows = async (query: ReturnType<typeof sql>) => (await db.execute(query)).rows;
  try {
    return {
      interviews: await rows(
        sql`SELECT status, ended_at IS NOT NULL AS ended FROM interviews WHERE id = ${id}`,
      ),
      rounds: await rows(
        sql`SELECT status, hints_used, score IS NOT NULL AS scored FROM rounds WHERE interview_id = ${id}`,
      ),
      said: await rows(
        sql`SELECT content FROM messages JOIN rounds ON rounds.id = round_id
            WHERE interview_id = ${id} AND role = 'USER' ORDER BY messages.created_at`,
      ),
      submissions: await rows(
        sql`SELECT submission_type, code_submissions.status, tests_passed = tests_total AS passed
            FROM code_submissions JOIN rounds ON rounds.id = round_id WHERE interview_id = ${id}`,
      ),
      feedback: await rows(
        sql`SELECT transcript_url IS NOT NULL AS transcript FROM interview_feedback WHERE interview_id = ${id}`,
      ),
      days: await rows(
        sql`SELECT interviews_completed, dsa_count FROM user_daily_stats JOIN interviews USING (user_id) WHERE interviews.id = ${id}`,
      ),
    };
  } finally {
    await opened.close();
  }
}
