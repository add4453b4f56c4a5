import type { Locator, Page } from "playwright-core";
import { Keys } from "../keys.ts";
import { EditorPage } from "./editor-page.ts";

/** The same editor for somebody who has no mouse. */
export class KeyboardEditor extends EditorPage {
  readonly #keys: Keys;

  constructor(page: Page) {
    super(page);
    this.#keys = new Keys(page, { watching: false });
  }

  override open(part: Parameters<EditorPage["open"]>[0]): Promise<void> {
    return this.#keys.open(this.tab(part));
  }

  override type(box: Locator, text: string): Promise<void> {
    return this.#keys.type(box, text);
  }

  override choose(place: string, value: string): Promise<void> {
    return this.#keys.choose(this.field(place), value);
  }

  override press(what: string | Locator): Promise<void> {
    return this.#keys.press(this.control(what));
  }

  override mark(input: Locator): Promise<void> {
    return this.#keys.mark(input);
  }
}
