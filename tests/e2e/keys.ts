import type { Locator, Page } from "playwright-core";

/** More stops than any page has, so that a control that cannot be reached is found out. */
const MOST_STOPS = 400;
/** Within this time the focus has come to where it belongs after what was under it went away. */
const SETTLED_MS = 1000;

/** `watching`: each stop must show that it has the focus, and the focus must never be lost. Else far stops are passed quickly. */
type Hands = { watching: boolean };

/** The hands of somebody without a mouse: every control is reached by Tab and worked by keys. */
export class Keys {
  readonly page: Page;
  readonly #watching: boolean;

  constructor(page: Page, { watching }: Hands) {
    this.page = page;
    this.#watching = watching;
  }

  /** Presses Tab until the control has the focus. `group`: any of the radio buttons that belong to it will do. */
  async to(target: Locator, { group = false } = {}): Promise<void> {
    await target.waitFor();
    if (this.#watching) await this.held();
    for (let stops = 0; stops < MOST_STOPS; ) {
      const { there, ahead, trapped, unseen } = await target.evaluate(stand, group);
      if (this.#watching && unseen) throw new Error(`nothing shows that this has the focus: ${unseen}`);
      if (there) return;
      const presses = this.#watching ? 1 : Math.max(1, Math.floor(ahead / 2));
      // In code Tab indents.
      if (trapped) await this.page.keyboard.press("Escape");
      for (let press = 0; press < presses; press++) await this.page.keyboard.press("Tab");
      stops += presses;
    }
    throw new Error(`Tab does not lead to ${target}`);
  }

  async press(target: Locator): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press("Enter");
  }

  /** In place of what stands in the box. */
  async type(box: Locator, text: string): Promise<void> {
    await this.to(box);
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(text);
  }

  async choose(box: Locator, value: string): Promise<void> {
    await this.to(box);
    await this.#arrows("ArrowDown", async () => (await box.inputValue()) === value, `the value ${value}`);
  }

  /** Ticks a box or chooses a radio button: a group of these is one stop, and the arrow keys go through it. */
  async mark(input: Locator): Promise<void> {
    if ((await input.getAttribute("type")) !== "radio") {
      await this.to(input);
      return this.page.keyboard.press("Space");
    }
    await this.to(input, { group: true });
    if (await input.evaluate((radio) => radio === document.activeElement))
      await this.page.keyboard.press("Space");
    await this.#arrows("ArrowDown", () => input.isChecked(), "the radio button");
  }

  /** From the tab that is open to this one. */
  async open(tab: Locator): Promise<void> {
    const list = this.page.getByRole("tablist").filter({ has: tab });
    await this.to(list.getByRole("tab", { selected: true }));
    const isOpen = async () => (await tab.getAttribute("aria-selected")) === "true";
    await this.#arrows("ArrowRight", isOpen, `${tab}`);
  }

  /** Fails where the focus is lost, other than on a page that has just been loaded. */
  held(): Promise<void> {
    return settled(() => this.page.evaluate(hasPlace), "nothing has the focus");
  }

  /** Fails where the focus does not come to this by itself. */
  on(target: Locator): Promise<void> {
    return settled(
      () => target.evaluate((element) => element === document.activeElement),
      `${target} has not the focus`,
    );
  }

  async #arrows(key: "ArrowDown" | "ArrowRight", until: () => Promise<boolean>, what: string): Promise<void> {
    for (let presses = 0; !(await until()); presses++) {
      if (presses > 20) throw new Error(`no arrow key leads to ${what}`);
      await this.page.keyboard.press(key);
    }
  }
}

async function settled(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  const until = Date.now() + SETTLED_MS;
  while (!(await holds())) if (Date.now() > until) throw new Error(otherwise);
}

/** Runs in the page. On one that was loaded anew nobody has been anywhere yet. */
function hasPlace(): boolean {
  return document.activeElement !== document.body || !("lastStop" in window);
}

type Stop = { element: HTMLElement; looks: string };
type Stand = {
  there: boolean;
  /** About how many stops of Tab lie between the focus and the control; 0 where it lies behind. */
  ahead: number;
  /** Tab does not lead on from here. */
  trapped: boolean;
  /** The stop before this one, where it looks the same without the focus. */
  unseen: string | null;
};

/** Runs in the page: how things stand at this stop on the way to a control. */
function stand(target: Element, group: boolean): Stand {
  const focused = document.activeElement as HTMLElement;
  const isRadio = (element: Element): element is HTMLInputElement =>
    element instanceof HTMLInputElement && element.type === "radio";
  const there =
    group && isRadio(target) && isRadio(focused) ? focused.name === target.name : focused === target;

  const isStop = (element: HTMLElement) => {
    const isFirst =
      !isRadio(element) ||
      element.checked ||
      element === document.querySelector(`input[type=radio][name="${CSS.escape(element.name)}"]`);
    const takes = element.tabIndex >= 0 || element.contentEditable === "true";
    return takes && !element.matches(":disabled") && element.checkVisibility() && isFirst;
  };
  const stops = [...document.querySelectorAll<HTMLElement>("*")].filter(isStop);
  const ahead = Math.max(0, stops.indexOf(target as HTMLElement) - stops.indexOf(focused));
  const trapped = focused !== target && focused.matches(".cm-content[contenteditable=true]");

  // What a chip's radio button or an editor's text lies in may show the focus for it.
  const looksOf = (element: Element | null, around = 3): string => {
    if (!element || around === 0) return "";
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    const outline = outlineStyle === "none" ? "" : `${outlineWidth} ${outlineColor}`;
    return `${outline}, ${boxShadow}; ${looksOf(element.parentElement, around - 1)}`;
  };
  const noted = window as unknown as { lastStop?: Stop };
  const before = noted.lastStop;
  // What only takes the focus by itself is a place to go on from.
  const left = before && before.element !== focused && isStop(before.element) ? before : null;
  const unseen = left && looksOf(left.element) === left.looks ? left.element.outerHTML.slice(0, 200) : null;
  noted.lastStop = { element: focused, looks: focused === document.body ? "nowhere" : looksOf(focused) };
  return { there, ahead, trapped, unseen };
}
