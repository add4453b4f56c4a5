import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { common } from "../../app/strings/common.ts";
import { design } from "../../app/strings/design.ts";
import { home } from "../../app/strings/home.ts";
import { lobby } from "../../app/strings/lobby.ts";
import { mcq } from "../../app/strings/mcq.ts";
import { pause } from "../../app/strings/pause.ts";
import { report } from "../../app/strings/report.ts";
import { results } from "../../app/strings/results.ts";
import { room } from "../../app/strings/room.ts";
import { setup } from "../../app/strings/setup.ts";
import { welcome } from "../../app/strings/welcome.ts";
import { appAndBrowser } from "./app-and-browser.ts";
import { findings } from "./axe.ts";
import { DESKTOP, hasBrowser, newPage, PHONE } from "./browser.ts";
import { DesignRoomPage } from "./design-room-page.ts";
import { Keys } from "./keys.ts";
import { RoomPage, solutionFor } from "./room-page.ts";
import { Spoken } from "./spoken.ts";

const JAVASCRIPT = common.language.javascript;

describe.skipIf(!hasBrowser)("with the keyboard alone, and told by a screen reader what comes", () => {
  const running = appAndBrowser();

  test.concurrent("somebody signs in, takes a coding interview, reads the report and starts a practice", async () => {
    const { page, context, errors } = await newPage(running.browser, DESKTOP);
    const spoken = await Spoken.in(page);
    const keys = new Keys(page, { watching: true });
    const live = new RoomPage(page);
    const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
    await page.goto(running.url);
    await keys.press(page.getByRole("link", { name: home.landing.signIn }));
    await keys.type(page.getByLabel("Another e-mail address"), "keys@example.com");
    await page.keyboard.press("Enter");
    await keys.press(button(welcome.skipAll));
    await keys.press(page.getByRole("link", { name: home.empty.start }));
    await keys.mark(page.getByRole("radio", { name: common.difficulty.EASY }));
    await keys.press(button(setup.submit));
    await keys.press(button(lobby.start));
    const title = await live.title(1, 1);
    await keys.held();
    const outline = await page.locator(".room").ariaSnapshot();
    for (const part of OUTLINE) expect(outline).toContain(part);

    await keys.type(page.getByRole("textbox", { name: room.chat.message }), "Can the input be empty?");
    await page.keyboard.press("Enter");
    await live.replyAfter("Can the input be empty?");
    await spoken.hear(`${room.chat.interviewer}: ${(await live.lastReply()).slice(0, 40)}`);
    await everyHint(page, keys);
    await keys.press(button(room.hints.approach.show));
    await keys.on(page.getByRole("alertdialog").getByRole("button", { name: common.cancel }));
    await page.keyboard.press("Escape");
    await keys.on(button(room.hints.approach.show));

    const split = page.getByRole("separator", { name: room.resize.columns });
    await keys.to(split);
    const width = await split.getAttribute("aria-valuenow");
    await page.keyboard.press("ArrowRight");
    await split.and(page.locator(`:not([aria-valuenow="${width}"])`)).waitFor();
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: room.keys.title }).getByText(room.keys.leave).waitFor();
    await page.keyboard.press("Escape");
    await keys.on(split);

    const editor = page.getByRole("textbox", { name: room.editor.label(JAVASCRIPT) });
    await keys.type(editor, solutionFor(title));
    await page.keyboard.press("Tab");
    await keys.on(editor);
    await page.getByText(room.editor.leave).waitFor();
    expect(await described(editor)).toBe(room.editor.leave);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await editor.evaluate((element) => element === document.activeElement)).toBe(false);
    await keys.press(button(room.editor.run));
    await page.getByText(results.samplesPassed, { exact: true }).waitFor({ timeout: 60_000 });
    await spoken.hear(`Ran ${JAVASCRIPT}, `);
    await page.keyboard.press("ControlOrMeta+Shift+Enter");
    await page.getByText(results.passed, { exact: true }).waitFor({ timeout: 60_000 });
    await spoken.hear(`Submitted ${JAVASCRIPT}, `);

    await context.setOffline(true);
    await spoken.hear(room.connection.offlineText);
    await context.setOffline(false);
    await keys.press(button(pause.button));
    await keys.press(page.getByRole("alertdialog").getByRole("button", { name: pause.confirm, exact: true }));
    await keys.on(
      page.getByRole("dialog", { name: pause.paused }).getByRole("button", { name: pause.resume }),
    );
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await spoken.hear(room.chat.event.resumed("").trim());
    await keys.on(button(pause.button));
    await spoken.hear(room.connection.back);
    expect(await findings(page)).toEqual([]);

    await keys.press(button(room.finishLast));
    await keys.press(page.getByRole("alertdialog").getByRole("button", { name: room.finish.confirmLast }));
    await keys.on(button(room.over.toReport));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: report.well }).waitFor({ timeout: 60_000 });
    const evidence = page.locator("details.evidence").first();
    await keys.press(evidence.locator("summary"));
    await keys.press(evidence.locator("cite a[href^='#']").first());
    await keys.on(page.locator(".record:target"));
    await keys.press(page.getByRole("button", { name: report.nextStart(30) }).first());
    await button(lobby.start).waitFor();
    await keys.held();
    expect(errors.filter((error) => !error.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
    await context.close();
  });

  test.concurrent("choices are taken on a narrow screen, and what comes is heard in whichever pane", async () => {
    const { page, context, errors } = await newPage(running.browser, PHONE);
    const spoken = await Spoken.in(page);
    const keys = new Keys(page, { watching: true });
    const live = new DesignRoomByKeys(keys);
    await page.goto(
      `${running.url}/api/auth/google?login_hint=keys-choice@example.com&return_to=/interviews/new`,
    );
    for (const name of [new RegExp(`^${common.kind.SYSTEM_DESIGN}`), design.format.MCQ, "2"])
      await keys.mark(page.getByRole("radio", { name, exact: true }));
    await keys.press(page.getByRole("button", { name: setup.submit }));
    await keys.press(page.getByRole("button", { name: lobby.start }));

    const { file, sample } = await live.question(1, 2);
    if (file.format !== "MCQ") throw new Error("the question is no choice");
    const right = file.options.find((option) => option.is_correct);
    await keys.mark(page.getByRole("radio", { name: new RegExp(`^${right?.key} `) }));
    await keys.type(page.getByRole("textbox", { name: mcq.why }), sample[0] ?? "");
    await keys.press(page.getByRole("button", { name: mcq.commit }));
    await page.getByText(mcq.youRight).waitFor();
    await keys.held();
    await spoken.hear(design.news.answer);
    await spoken.hear(`${room.chat.interviewer}: `);
    await live.show("chat");
    await keys.to(page.getByRole("textbox", { name: room.chat.message }));
    await keys.press(page.getByRole("button", { name: room.finishQuestion }));
    await keys.press(page.getByRole("alertdialog").getByRole("button", { name: room.finish.confirm }));
    await page.getByText(room.question(2, 2)).first().waitFor();
    await keys.on(page.getByRole("main"));
    const next = await live.question(2, 2);
    await spoken.hear(room.chat.event.question(2, next.file.title));
    await keys.mark(page.getByRole("radio", { name: /^B / }));
    expect(errors).toEqual([]);
    await context.close();
  });
});

class DesignRoomByKeys extends DesignRoomPage {
  readonly #keys: Keys;

  constructor(keys: Keys) {
    super(keys.page);
    this.#keys = keys;
  }

  protected override open(tab: Locator): Promise<void> {
    return this.#keys.press(tab);
  }
}

/** What a screen reader finds in the room. */
const OUTLINE = [
  `- heading "${room.question(1, 1)}" [level=1]`,
  `- list "${room.phases}"`,
  "- timer ",
  `- button "${room.clock.hide}"`,
  `- button "${pause.button}"`,
  `- button "${room.finishLast}"`,
  `- button "${room.shortcuts}"`,
  `- region "${room.panes.problem}"`,
  `- tab "${room.tabs.statement}" [selected]`,
  `- region "${room.chat.label}"`,
  `- log "${room.chat.log}"`,
  `- textbox "${room.chat.message}"`,
  `- separator "${room.resize.columns}"`,
  `- region "${room.editor.pane}"`,
  `- combobox "${room.editor.language}"`,
  `- textbox "${room.editor.label(JAVASCRIPT)}"`,
  `- region "${results.label}"`,
];

/** The first from its list, where it is read as it comes; the others by their shortcut. */
async function everyHint(page: Page, keys: Keys): Promise<void> {
  await keys.open(page.getByRole("tab", { name: room.tabs.hints }));
  await keys.press(page.getByRole("button", { name: room.hints.ask(1) }));
  await keys.on(page.getByRole("listitem").filter({ hasText: room.hints.served("") }));
  const counted = await page.getByRole("tab", { name: room.tabs.hints }).innerText();
  const total = Number(/\d+$/.exec(counted)?.[0]);
  expect(total).toBeGreaterThan(1);
  for (let given = 2; given <= total; given++) {
    await page.keyboard.press("ControlOrMeta+i");
    await page.getByRole("tab", { name: `${room.tabs.hints} ${room.hints.count(given, total)}` }).waitFor();
  }
}

const described = (element: Locator): Promise<string | undefined> =>
  element.evaluate((one) =>
    document.getElementById(one.getAttribute("aria-describedby") ?? "")?.textContent?.trim(),
  );
