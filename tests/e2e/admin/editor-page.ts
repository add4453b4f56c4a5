import type { Locator, Page } from "playwright-core";
import { fieldId } from "../../../app/routes/admin/question/section.ts";
import { admin } from "../../../app/strings/admin.ts";
import { editor } from "../../../app/strings/admin-editor.ts";
import { adminList } from "../../../app/strings/admin-list.ts";

type Part = keyof typeof editor.part;
export type Kind = keyof typeof adminList.kinds;

/** The editor of a question as an administrator uses it, with mouse and keyboard. */
export class EditorPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the sign-in page to the editor of a question that has a title and nothing else. */
  async create(url: string, kind: Kind, title: string): Promise<void> {
    const { page } = this;
    await page.goto(`${url}/api/auth/google?login_hint=admin@example.com&return_to=/admin/questions`);
    await this.press(page.getByRole("link", { name: adminList.create }));
    await this.mark(page.getByRole("radio", { name: new RegExp(`^${adminList.kinds[kind].name}`) }));
    await this.type(page.getByLabel(adminList.new.name), title);
    await this.press(adminList.new.create);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
  }

  async open(part: Part): Promise<void> {
    await this.tab(part).click();
  }

  tab(part: Part): Locator {
    return this.page.getByRole("tab", { name: new RegExp(`^${editor.part[part]}`) });
  }

  /** To another page of the question. */
  async goTo(page: "versions" | "changes"): Promise<void> {
    const pages = this.page.getByRole("navigation", { name: admin.question.parts });
    await this.press(pages.getByRole("link", { name: admin.question[page] }));
  }

  /** The control of a place in the draft. */
  field(place: string): Locator {
    return this.page.locator(`[id="${fieldId(place)}"]`);
  }

  /** Types into the text field of a place. */
  fill(place: string, text: string): Promise<void> {
    return this.type(this.field(place), text);
  }

  async type(box: Locator, text: string): Promise<void> {
    await box.fill(text);
  }

  async choose(place: string, value: string): Promise<void> {
    await this.field(place).selectOption(value);
  }

  /** A button by its name, or whatever can be pressed. */
  async press(what: string | Locator): Promise<void> {
    await this.control(what).click();
  }

  /** Ticks a box or chooses a radio button. */
  async mark(input: Locator): Promise<void> {
    await input.check();
  }

  protected control(what: string | Locator): Locator {
    return typeof what === "string" ? this.page.getByRole("button", { name: what, exact: true }) : what;
  }

  /** Code in the editor that is labelled so. */
  async code(label: string, text: string): Promise<void> {
    const box = this.page.getByRole("textbox", { name: label, exact: true });
    await box.click();
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(text);
  }

  /** Waits until everything that was typed is on the server. */
  async saved(): Promise<void> {
    await this.page.getByText(editor.saving.saved).waitFor();
  }

  /** The panel that says what a question needs to go live. */
  get gate(): Locator {
    return this.page.getByRole("region", { name: editor.gate.title });
  }

  /** Has it checked, and waits for the verdict. */
  async check(): Promise<void> {
    await this.saved();
    await this.press(this.gate.getByRole("button", { name: new RegExp(`^${editor.gate.check}`) }));
    await this.gate.getByText(VERDICT).waitFor({ timeout: 180_000 });
  }

  async publish(version: number, note: string): Promise<void> {
    await this.press(editor.publish);
    const asked = this.page.getByRole("alertdialog");
    await this.type(asked.getByLabel(editor.ask.publish.note), note);
    await this.press(asked.getByRole("button", { name: editor.ask.publish.confirm, exact: true }));
    await this.page.getByText(editor.done.published(version)).waitFor();
  }
}

const VERDICT = new RegExp(`${editor.gate.passed}|^\\d+ of \\d+ hold`);
