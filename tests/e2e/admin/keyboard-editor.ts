import type { Locator } from "playwright-core";
import { EditorPage } from "./editor-page.ts";

/** More stops than any page has, so that a control that cannot be reached is found out. */
const MOST_STOPS = 400;

/** The same editor for somebody who has no mouse: every control is reached by Tab and worked by keys. */
export class KeyboardEditor extends EditorPage {
  override async open(part: Parameters<EditorPage["open"]>[0]): Promise<void> {
    const tab = this.tab(part);
    await this.reach(this.page.getByRole("tab", { selected: true }));
    for (let presses = 0; (await tab.getAttribute("aria-selected")) !== "true"; presses++) {
      if (presses > 10) throw new Error(`no arrow key leads to the tab ${part}`);
      await this.page.keyboard.press("ArrowRight");
    }
  }

  override async type(box: Locator, text: string): Promise<void> {
    await this.reach(box);
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(text);
  }

  override async choose(place: string, value: string): Promise<void> {
    const box = this.field(place);
    await this.reach(box);
    for (let presses = 0; (await box.inputValue()) !== value; presses++) {
      if (presses > 20) throw new Error(`no arrow key leads to ${value} in ${place}`);
      await this.page.keyboard.press("ArrowDown");
    }
  }

  override async press(what: string | Locator): Promise<void> {
    await this.reach(this.control(what));
    await this.page.keyboard.press("Enter");
  }

  override async mark(input: Locator): Promise<void> {
    const isRadio = (await input.getAttribute("type")) === "radio";
    if (!isRadio) {
      await this.reach(input);
      await this.page.keyboard.press("Space");
      return;
    }
    // A group is one stop, and the arrow keys go through it.
    await this.reach(input, (target) => {
      const focused = document.activeElement;
      return focused instanceof HTMLInputElement && focused.name === (target as HTMLInputElement).name;
    });
    if (await input.evaluate((radio) => radio === document.activeElement))
      await this.page.keyboard.press("Space");
    for (let presses = 0; !(await input.isChecked()); presses++) {
      if (presses > 10) throw new Error("no arrow key leads to the radio button");
      await this.page.keyboard.press("ArrowDown");
    }
  }

  /** Presses Tab until the control has the focus; looks less often while it is far away. */
  private async reach(target: Locator, isThere = holdsFocus): Promise<void> {
    await target.waitFor();
    for (let stops = 0; stops < MOST_STOPS; ) {
      if (await target.evaluate(isThere)) return;
      const presses = Math.max(1, Math.floor((await target.evaluate(stopsAhead)) / 2));
      for (let press = 0; press < presses; press++) await this.page.keyboard.press("Tab");
      stops += presses;
    }
    throw new Error(`Tab does not lead to ${target}`);
  }
}

const holdsFocus = (target: Element): boolean => target === document.activeElement;

/** About how many stops of Tab lie between the focus and the control; 0 where it lies behind. */
function stopsAhead(target: Element): number {
  const isStop = (element: HTMLElement) => {
    const isFirst =
      !(element instanceof HTMLInputElement && element.type === "radio") ||
      element.checked ||
      element === document.querySelector(`input[type=radio][name="${CSS.escape(element.name)}"]`);
    return element.tabIndex >= 0 && !element.matches(":disabled") && element.checkVisibility() && isFirst;
  };
  const stops = [...document.querySelectorAll<HTMLElement>("*")].filter(isStop);
  const at = stops.indexOf(document.activeElement as HTMLElement);
  return Math.max(0, stops.indexOf(target as HTMLElement) - at);
}
