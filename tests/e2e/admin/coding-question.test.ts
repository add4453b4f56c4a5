import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { code } from "../../../app/strings/admin-code.ts";
import { editor as words } from "../../../app/strings/admin-editor.ts";
import { changes } from "../../../app/strings/authoring-changes.ts";
import { versions } from "../../../app/strings/authoring-versions.ts";
import { common } from "../../../app/strings/common.ts";
import { lobby } from "../../../app/strings/lobby.ts";
import { results } from "../../../app/strings/results.ts";
import { transfer } from "../../../app/strings/transfer.ts";
import { mcqContent } from "../../../domain/authoring/import/fixtures.ts";
import { listEntry, listHead, listTail } from "../../../domain/authoring/import/question-list.ts";
import { launchBrowser } from "../../setup/chromium.ts";
import { findings } from "../axe.ts";
import { newPlaceWithBank } from "../bank.ts";
import { DESKTOP, hasBrowser, newPage } from "../browser.ts";
import { RoomPage } from "../room-page.ts";
import { type Place, type RunningApp, removePlace, startApp } from "../running-app.ts";
import { setUpInterview } from "../set-up.ts";
import { EditorPage } from "./editor-page.ts";
import { LARGEST_GAP, RIGHT_JAVA } from "./largest-gap.ts";
import { retireAll } from "./retire-all.ts";
import { pasteCases, writeCode, writeCodingRubric, writeFacts, writeHints } from "./write-question.ts";

const { title } = LARGEST_GAP;
const SECOND = "Largest Gap, Second Edition";

describe.skipIf(!hasBrowser)("a question from nothing to candidates", () => {
  let place: Place;
  let app: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    place = await newPlaceWithBank();
    await retireAll(place);
    [app, browser] = await Promise.all([startApp(place), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await removePlace(place);
  });

  test.concurrent("the gate stops what fails and names the case; a running interview keeps its version; a former one comes back", async () => {
    const { page, context, errors } = await newPage(browser, DESKTOP);
    const candidate = await newPage(browser, DESKTOP);
    const next = await newPage(browser, DESKTOP);
    const editor = new EditorPage(page);
    await editor.create(app.url, "DSA", title);
    await editor.gate.getByText(/things are to be mended first/).waitFor();
    await editor.gate.getByText("The statement must not be empty.").waitFor();
    await writeFacts(editor, LARGEST_GAP);
    await writeCode(editor, LARGEST_GAP);
    await writeHints(editor, LARGEST_GAP);
    await writeCodingRubric(editor, LARGEST_GAP);
    expect(await findings(page)).toEqual([]);

    await editor.check();
    await editor.gate.getByText("5 cases fail of 10. Case 3: the answer is 0, expected 6.").waitFor();
    const publish = page.getByRole("button", { name: words.publish, exact: true });
    expect(await publish.getAttribute("aria-disabled")).toBe("true");
    await editor.press(words.gate.go(words.part.solutions));
    await editor.code(code.solutions.label(common.language.java), RIGHT_JAVA);
    await editor.check();
    await editor.gate.getByText(words.gate.passed).waitFor();
    await editor.publish(1, "First version");

    await setUpInterview(candidate.page, { url: app.url, email: "asked@example.com", questions: 1 });
    const live = new RoomPage(candidate.page);
    expect(await live.title(1, 1)).toBe(title);

    await editor.open("statement");
    await editor.fill("title", SECOND);
    await editor.fill("description", "Return how far the two most distant numbers are apart.");
    await editor.open("tests");
    await pasteCases(editor, "[4,4,9]\n5", 1);
    await tryOut(editor, SECOND);
    await editor.check();
    await editor.publish(2, "A case with equal numbers");

    await candidate.page.reload();
    expect(await live.title(1, 1)).toBe(title);
    await candidate.page.getByText("Given a list of numbers").first().waitFor();
    await live.write(LARGEST_GAP.solutions.javascript);
    await live.judge("submit", results.passed);
    await candidate.page
      .getByText(results.counts(results.of(2, 2), results.of(8, 8)))
      .first()
      .waitFor();
    await candidate.context.close();

    await editor.goTo("versions");
    await page.getByRole("link", { name: versions.compare.withLive(1) }).click();
    await page.locator("ins", { hasText: "[4,4,9]" }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole("button", { name: versions.rollBack.label(1) }).click();
    const asked = page.getByRole("alertdialog");
    await asked.getByLabel(versions.rollBack.note).fill("The second edition says too little");
    await asked.getByRole("button", { name: versions.rollBack.confirm }).click();
    await page.getByText(versions.rollBack.done(1, 3)).waitFor();
    await editor.goTo("changes");
    await page.getByText(changes.did.rolledBack(1, 3)).waitFor();
    await page.getByText(changes.did.published(2)).waitFor();
    expect(await findings(page)).toEqual([]);

    await setUpInterview(next.page, { url: app.url, email: "next@example.com", questions: 1 });
    expect(await new RoomPage(next.page).title(1, 1)).toBe(title);
    expect([...errors, ...candidate.errors, ...next.errors]).toEqual([]);
    await next.context.close();
    await context.close();
  });

  test.concurrent("a file with flaws is refused with the place of each, and goes in once they are mended", async () => {
    const { page, context, errors } = await newPage(browser, DESKTOP);
    const slug = "choice-from-a-file";
    const good = mcqContent(slug);
    const bad = { ...good, question: { ...good.question, difficulty: "SIMPLE" as "EASY" } } as typeof good;
    await page.goto(`${app.url}/api/auth/google?login_hint=admin@example.com&return_to=/admin/transfer`);
    const choose = (content: typeof good) =>
      page.locator("input[type=file]").setInputFiles({
        name: "questions.json",
        mimeType: "application/json",
        buffer: Buffer.from(listHead + listEntry({ id: crypto.randomUUID(), content }) + listTail),
      });
    const { import: words } = transfer;
    await choose(bad);
    await page.getByText(words.flaws(1, "1")).waitFor();
    await page.getByText('Must be one of EASY, MEDIUM, HARD, not "SIMPLE".').waitFor();
    await page.getByText("questions.0.question.difficulty").waitFor();
    expect(await page.getByRole("button", { name: words.go(1, "1") }).count()).toBe(0);
    expect(await findings(page)).toEqual([]);

    await choose(good);
    await page.getByRole("button", { name: words.go(1, "1") }).click();
    await page.getByText(words.done(1, "1")).waitFor();
    await page.goto(`${app.url}/admin/questions?q=${slug}`);
    await page.getByRole("link", { name: good.question.title }).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test.concurrent("what two windows change at once is asked about, and nothing is overwritten", async () => {
    const { page, context, errors } = await newPage(browser, DESKTOP);
    const other = await context.newPage();
    const [here, there] = [new EditorPage(page), new EditorPage(other)];
    await here.create(app.url, "OPEN_ENDED", "Two windows");
    await other.goto(page.url());
    await here.fill("title", "From the first window");
    await here.saved();
    await there.fill("description", "From the second window.");
    await there.saved();
    expect(await there.field("title").inputValue()).toBe("From the first window");

    await here.fill("title", "First again");
    await here.saved();
    await there.fill("title", "Second now");
    const conflict = other.getByRole("region", { name: words.conflict.title });
    await conflict.getByText("First again").waitFor();
    await conflict.getByText("Second now").waitFor();
    expect(await findings(other)).toEqual([]);
    await conflict.getByRole("radio", { name: words.conflict.mine }).check();
    await there.press(words.conflict.apply);
    await there.saved();
    await page.reload();
    expect(await here.field("title").inputValue()).toBe("Second now");
    expect(await here.field("description").inputValue()).toBe("From the second window.");
    expect(errors.filter((error) => !error.includes("409"))).toEqual([]);
    await context.close();
  });
});

/** The draft in the real room, and back. */
async function tryOut(editor: EditorPage, shown: string): Promise<void> {
  await editor.saved();
  await editor.press(words.preview);
  await editor.press(lobby.start);
  expect(await new RoomPage(editor.page).title(1, 1)).toBe(shown);
  await editor.page.getByRole("link", { name: common.trial.name }).click();
  await editor.page.getByRole("heading", { level: 1, name: shown }).waitFor();
}
