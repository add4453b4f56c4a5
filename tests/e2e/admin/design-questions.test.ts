import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { editor as words } from "../../../app/strings/admin-editor.ts";
import { authoring } from "../../../app/strings/authoring-sections.ts";
import { versions } from "../../../app/strings/authoring-versions.ts";
import { common } from "../../../app/strings/common.ts";
import { design } from "../../../app/strings/design.ts";
import { lobby } from "../../../app/strings/lobby.ts";
import { setup } from "../../../app/strings/setup.ts";
import type { QuestionFormat } from "../../../domain/question.ts";
import { launchBrowser } from "../../setup/chromium.ts";
import { findings } from "../axe.ts";
import { newPlaceWithBank } from "../bank.ts";
import { DESKTOP, hasBrowser, newPage, PHONE } from "../browser.ts";
import { DesignRoomPage } from "../design-room-page.ts";
import { type Place, type RunningApp, removePlace, startApp } from "../running-app.ts";
import { bankDraft } from "./bank-draft.ts";
import { EditorPage } from "./editor-page.ts";
import { KeyboardEditor } from "./keyboard-editor.ts";
import { retireAll } from "./retire-all.ts";
import {
  writeDesignRubric,
  writeFacts,
  writeHints,
  writeOptions,
  writeSources,
  writeStages,
} from "./write-question.ts";

describe.skipIf(!hasBrowser)("a system-design question from nothing to candidates", () => {
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

  test.concurrent("a choice, written, mended, published and taken back by keyboard alone", async () => {
    const title = "Index for jobs that wait";
    const draft = bankDraft("mcq-index-for-pending-jobs");
    const { page, context, errors } = await newPage(browser, DESKTOP);
    const candidate = await newPage(browser, DESKTOP);
    const editor = new KeyboardEditor(page);
    await editor.create(app.url, "MCQ", title);
    await writeFacts(editor, draft);
    await writeOptions(editor, {
      ...draft,
      options: draft.options.map((one) => ({ ...one, is_correct: false })),
    });
    await writeHints(editor, draft);
    await writeDesignRubric(editor, draft);
    await writeSources(editor, draft);
    await editor.gate.getByText(words.gate.missing(1)).waitFor();
    await editor.gate.getByText("Exactly one option must be correct.").waitFor();
    await editor.press(words.gate.go(words.part.options));
    await editor.mark(editor.field(`options.${draft.options.findIndex((one) => one.is_correct)}.is_correct`));
    await editor.press(authoring.options.down("A"));
    expect(await page.locator(":focus").getAttribute("aria-label")).toBe(authoring.options.down("B"));
    await editor.press(authoring.options.up("B"));
    await editor.check();
    await editor.gate.getByText(words.gate.passed).waitFor();
    await editor.publish(1, "First version");
    expect(await findings(page)).toEqual([]);

    const live = await asked(candidate.page, { format: "MCQ", email: "choice@example.com" });
    await titleIn(live, title);
    await editor.open("statement");
    await editor.fill("title", "Another title");
    await editor.open("options");
    await editor.fill("options.0.text", "None of the others");
    await editor.check();
    await editor.publish(2, "Another first option");
    await candidate.page.reload();
    await titleIn(live, title);
    await candidate.page.getByText(draft.options[0]!.text).first().waitFor();
    expect(await candidate.page.getByText("None of the others").count()).toBe(0);

    await editor.goTo("versions");
    await editor.press(versions.rollBack.label(1));
    const dialog = page.getByRole("alertdialog");
    await editor.type(dialog.getByLabel(versions.rollBack.note), "Was better");
    await editor.press(dialog.getByRole("button", { name: versions.rollBack.confirm }));
    await page.getByText(versions.rollBack.done(1, 3)).waitFor();
    expect([...errors, ...candidate.errors]).toEqual([]);
    await candidate.context.close();
    await context.close();
  });

  test.concurrent("a scenario, on a phone", async () => {
    const title = "Errors after a release";
    const draft = bankDraft("scenario-bad-deploy");
    const { page, context, errors } = await newPage(browser, PHONE);
    const candidate = await newPage(browser, DESKTOP);
    const editor = new EditorPage(page);
    await editor.create(app.url, "SCENARIO", title);
    await writeFacts(editor, draft);
    await writeHints(editor, draft);
    await writeDesignRubric(editor, draft);
    await writeStages(editor, {
      ...draft,
      stages: draft.stages.map((one) => ({ ...one, key_points: [0, 1, 2, 3, 4] })),
    });
    expect(await findings(page)).toEqual([]);
    await writeSources(editor, draft);
    await editor.gate
      .getByText("No stage gives occasion for key point 6. Mark it at one of the stages.")
      .waitFor();
    await editor.open("stages");
    await editor.mark(editor.field("stages.3.key_points").getByRole("checkbox").nth(5));
    await editor.check();
    await editor.gate.getByText(words.gate.passed).waitFor();
    await editor.publish(1, "First version");
    expect(await sideways(page)).toBe(0);

    const live = await asked(candidate.page, { format: "SCENARIO", email: "scenario@example.com" });
    await titleIn(live, title);
    await editor.open("stages");
    await editor.fill("stages.0.title", "What changed");
    await editor.fill("stages.0.reveals", "Nothing to see.");
    await editor.check();
    await editor.publish(2, "The first stage says less");
    await live.act("I look at the dashboard: error rate by version and instance.");
    await live.show("question");
    await candidate.page.getByText(draft.stages[0]!.title).first().waitFor();
    expect(await candidate.page.getByText("Nothing to see.").count()).toBe(0);

    await editor.goTo("versions");
    await page.getByRole("button", { name: versions.rollBack.label(1) }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: versions.rollBack.confirm }).click();
    await page.getByText(versions.rollBack.done(1, 3)).waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    expect([...errors, ...candidate.errors]).toEqual([]);
    await candidate.context.close();
    await context.close();
  });

  /** Into the room of an interview of one question, as a candidate who asks for this kind. */
  async function asked(page: Page, { format, email }: { format: QuestionFormat; email: string }) {
    await page.goto(`${app.url}/api/auth/google?login_hint=${email}&return_to=/interviews/new`);
    await page.locator("label", { hasText: common.kind.SYSTEM_DESIGN }).click();
    await page.getByRole("radio", { name: design.format[format], exact: true }).check();
    await page.locator("label", { hasText: /^1$/ }).click();
    await page.getByRole("button", { name: setup.submit }).click();
    await page.getByRole("button", { name: lobby.start }).click();
    return new DesignRoomPage(page);
  }
});

async function titleIn(live: DesignRoomPage, title: string): Promise<void> {
  await live.show("question");
  await live.page.locator(".pane.problem").getByRole("heading", { level: 2, name: title }).first().waitFor();
}

/** Pixels by which the page is wider than the screen. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
