import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import * as v from "valibot";
import { design } from "../../app/strings/design.ts";
import { mcq } from "../../app/strings/mcq.ts";
import { pause } from "../../app/strings/pause.ts";
import { room } from "../../app/strings/room.ts";
import { DesignQuestionFile } from "../../domain/design-question.ts";
import { sampleParts } from "../../domain/sample-answer.ts";
import { RoomPage } from "./room-page.ts";
import type { Authored } from "./security/design-secrets.ts";

const bank = fileURLToPath(new URL("../../questions", import.meta.url));
type Pane = "question" | "chat" | "notes";
const TABS: Record<Pane, string> = { question: design.pane, chat: room.panes.chat, notes: design.notes.pane };

/** The room of a system-design interview as a person uses it, on a wide screen and on a narrow one. */
export class DesignRoomPage {
  readonly page: Page;
  readonly chat: RoomPage;

  constructor(page: Page) {
    this.page = page;
    this.chat = new RoomPage(page);
  }

  async show(pane: Pane): Promise<void> {
    await this.page.getByRole("main").and(this.page.locator(".columns, .single")).waitFor();
    const tabs = this.page.getByRole("navigation", { name: room.panes.label });
    if (await tabs.isVisible()) await this.open(tabs.getByRole("button", { name: TABS[pane] }));
  }

  protected open(tab: Locator): Promise<void> {
    return tab.click();
  }

  /** The open question as its folder in the bank has it, once it is shown. */
  async question(number: number, total: number): Promise<Authored> {
    await this.page.getByText(room.question(number, total)).first().waitFor();
    await this.show("question");
    const heading = this.page.locator(".pane.problem").getByRole("heading", { level: 2 }).first();
    return authored(await heading.innerText());
  }

  async say(words: string): Promise<void> {
    await this.show("chat");
    await this.page.getByLabel(room.chat.message).fill(words);
    await this.page.getByRole("button", { name: room.chat.send }).click();
    await this.chat.replyAfter(words.slice(0, 60));
    await this.chat.lastReply();
  }

  async choose(key: string, why: string): Promise<void> {
    await this.show("question");
    await this.page.getByRole("radio", { name: new RegExp(`^${key}`) }).check();
    if (why) await this.page.getByLabel(mcq.why).fill(why);
    await this.page.getByRole("button", { name: mcq.commit }).click();
  }

  /** Acts on the situation, and waits until the interviewer has said what comes of it. */
  async act(words: string): Promise<void> {
    await this.show("question");
    await this.page.getByLabel(design.scenario.action).fill(words);
    await this.page.getByRole("button", { name: design.scenario.act }).click();
    await this.show("chat");
    await this.chat.replyAfter(words.slice(0, 60));
    await this.chat.lastReply();
  }

  /** The titles of what has come to light in a scenario. */
  async opened(): Promise<string[]> {
    await this.show("question");
    return this.page
      .getByRole("region", { name: design.scenario.facts })
      .getByRole("heading", { level: 4 })
      .allInnerTexts();
  }

  async note(markdown: string): Promise<void> {
    await this.show("notes");
    await this.page.locator(".pane.notes .cm-content").click();
    await this.page.keyboard.insertText(markdown);
  }

  async pauseFor(ms: number): Promise<void> {
    await this.page.getByRole("button", { name: pause.button, exact: true }).click();
    const asked = this.page.getByRole("alertdialog");
    await asked.getByText(pause.clock.SYSTEM_DESIGN).waitFor();
    await asked.getByRole("button", { name: pause.confirm, exact: true }).click();
    const paused = this.page.getByRole("dialog", { name: pause.paused });
    await paused.waitFor();
    await this.page.waitForTimeout(ms);
    await paused.getByRole("button", { name: pause.resume }).click();
    await paused.waitFor({ state: "detached" });
  }
}

function authored(title: string): Authored {
  for (const slug of fs.readdirSync(bank)) {
    const text = fs.readFileSync(path.join(bank, slug, "question.json"), "utf8");
    if (!text.includes(JSON.stringify(title))) continue;
    const file = v.safeParse(DesignQuestionFile, JSON.parse(text));
    if (!file.success || file.output.title !== title) continue;
    const [sample = "", description = ""] = ["sample-answer.md", "description.md"].map((name) =>
      fs.readFileSync(path.join(bank, slug, name), "utf8"),
    );
    return { file: file.output, description, sample: sampleParts(sample).map((part) => part.text) };
  }
  throw new Error(`the bank has no system-design question called ${title}`);
}
