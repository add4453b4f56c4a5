import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import { pause } from "../../app/strings/pause.ts";
import { results } from "../../app/strings/results.ts";
import { room } from "../../app/strings/room.ts";

type Pane = "problem" | "chat" | "code" | "results";
const bank = fileURLToPath(new URL("../../questions", import.meta.url));

/** The interview room as a person uses it, on a wide screen and on a narrow one. */
export class RoomPage {
  readonly page: Page;
  readonly log: Locator;

  constructor(page: Page) {
    this.page = page;
    this.log = page.getByRole("log", { name: room.chat.log });
  }

  /** On a narrow screen one pane is shown at a time. */
  async show(pane: Pane): Promise<void> {
    await this.page.getByRole("main").and(this.page.locator(".columns, .single")).waitFor();
    const tabs = this.page.getByRole("navigation", { name: room.panes.label });
    if (await tabs.isVisible()) await tabs.getByRole("button", { name: room.panes[pane] }).click();
  }

  /** The open question's title, once it is shown. */
  async title(number: number, total: number): Promise<string> {
    await this.page.getByText(room.question(number, total)).first().waitFor();
    await this.show("problem");
    const heading = this.page
      .getByRole("region", { name: room.panes.problem })
      .getByRole("heading", { level: 2 });
    return heading.first().innerText();
  }

  async say(text: string): Promise<void> {
    await this.show("chat");
    await this.page.getByLabel(room.chat.message).fill(text);
    await this.page.getByRole("button", { name: room.chat.send }).click();
  }

  /** The interviewer's words of the turn under way, once there are this many characters of them. */
  async spokenSoFar(characters: number): Promise<string> {
    const speaking = this.log.locator(".speaking");
    for (;;) {
      const text = await speaking.innerText();
      if (text.length >= characters) return text;
    }
  }

  /** The interviewer's last message, when nothing is being said any more. */
  async lastReply(): Promise<string> {
    await this.log.locator(".msg:not(.me)").last().waitFor();
    await this.log.locator("[aria-busy=true]").waitFor({ state: "detached" });
    return (await this.log.locator(".msg:not(.me) header ~ *").allInnerTexts()).at(-1) ?? "";
  }

  /** Waits for the interviewer's whole answer to the message with these words. */
  async replyAfter(words: string): Promise<void> {
    await this.log
      .locator(".msg.me", { hasText: words })
      .locator("~ .msg:not(.me):not([aria-busy=true])")
      .first()
      .waitFor();
  }

  async askForHint(): Promise<void> {
    await this.show("problem");
    await this.page.getByRole("tab", { name: room.tabs.hints }).click();
    await this.page.getByRole("button", { name: room.hints.ask(1) }).click();
    await this.page.getByRole("tab", { name: new RegExp(`${room.tabs.hints} *1 `) }).waitFor();
    await this.page.getByRole("tab", { name: room.tabs.statement }).click();
  }

  /** The interviewer looks at the code as it stands, and says something about it. */
  async askForALook(): Promise<void> {
    await this.show("chat");
    await this.lastReply();
    const said = await this.log.locator(".msg:not(.me)").count();
    await this.show("code");
    const look = this.page.getByRole("button", { name: room.editor.reviewLabel });
    await look.and(this.page.locator("[aria-disabled=false]")).click();
    await this.show("chat");
    await this.log.locator(".msg:not(.me)").nth(said).waitFor();
    await this.lastReply();
  }

  async write(code: string): Promise<void> {
    await this.show("code");
    const editor = this.page.locator(".cm-content");
    await editor.click();
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(code);
  }

  /** Runs the samples or submits, and waits for this verdict. */
  async judge(mode: "run" | "submit", verdict: string): Promise<void> {
    await this.show("code");
    await this.page.getByRole("button", { name: room.editor[mode], exact: false }).click();
    await this.page
      .getByRole("region", { name: results.label })
      .getByText(verdict, { exact: true })
      .waitFor({ timeout: 60_000 });
  }

  /** Pauses as asked, finds nothing to type into, and goes on. */
  async pauseAndResume(): Promise<void> {
    await this.page.getByRole("button", { name: pause.button, exact: true }).click();
    const asked = this.page.getByRole("alertdialog");
    await asked.getByText(pause.clock.DSA).waitFor();
    await asked.getByRole("button", { name: pause.confirm, exact: true }).click();
    const paused = this.page.getByRole("dialog", { name: pause.paused });
    await paused.waitFor();
    await this.page.locator(".cm-content[contenteditable=false]").waitFor({ state: "attached" });
    await paused.getByRole("button", { name: pause.resume }).click();
    await paused.waitFor({ state: "detached" });
    await this.page.locator(".cm-content[contenteditable=true]").waitFor({ state: "attached" });
  }

  async finish(button: string, confirm: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
    await this.page.getByRole("alertdialog").getByRole("button", { name: confirm }).click();
  }
}

/** A model solution from the bank, found by what the candidate sees: the question's title. */
export function solutionFor(title: string): string {
  for (const slug of fs.readdirSync(bank)) {
    const file = path.join(bank, slug, "question.json");
    if (!fs.existsSync(file) || JSON.parse(fs.readFileSync(file, "utf8")).title !== title) continue;
    return fs.readFileSync(path.join(bank, slug, "solutions/javascript.js"), "utf8");
  }
  throw new Error(`the bank has no question called ${title}`);
}

/** Code with the right name that never gives the right answer. */
export function wrongAnswerFor(title: string): string {
  const name = /^var (\w+) = function/m.exec(solutionFor(title))?.[1];
  if (!name) throw new Error(`the solution of ${title} has no function to replace`);
  return `var ${name} = function () {\n  return "no idea";\n};\n`;
}
