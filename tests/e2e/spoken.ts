import type { Page } from "playwright-core";

const SAID_WITHIN_MS = 20_000;
const LISTEN_MS = 50;

/**
 * What a screen reader would say by itself in a page, in order: the texts of live regions as they change, if the region was
 * there and rendered before, and alerts also where they come with their text.
 */
export class Spoken {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** From the next page that is loaded on. */
  static async in(page: Page): Promise<Spoken> {
    await page.addInitScript(listen);
    return new Spoken(page);
  }

  /** Waits until these words have been said, which are then done with. */
  async hear(words: string): Promise<void> {
    const until = Date.now() + SAID_WITHIN_MS;
    for (;;) {
      const { taken, spoken } = await this.#page.evaluate(take, plain(words));
      if (taken) return;
      if (Date.now() > until) throw new Error(`"${words}" was not said, only: ${spoken.join(" | ")}`);
      await this.#page.waitForTimeout(LISTEN_MS);
    }
  }
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

type Hearing = { spoken: string[] };

/** Runs in the page. */
function take(words: string): { taken: boolean; spoken: string[] } {
  const { spoken } = window as unknown as Hearing;
  const at = spoken.findIndex((text) => text.includes(words));
  if (at >= 0) spoken.splice(at, 1);
  return { taken: at >= 0, spoken };
}

/** Runs in the page, before its own scripts. */
function listen() {
  const spoken: string[] = [];
  Object.assign(window, { spoken });
  const known = new WeakSet<Element>();
  const regionOf = (node: Node | null): Element | null => {
    const element = node instanceof Element ? node : (node?.parentElement ?? null);
    const region = element?.closest("[aria-live], [role=alert], [role=status], [role=log]") ?? null;
    return region?.getAttribute("aria-live") === "off" ? null : region;
  };
  const isRead = (region: Element) =>
    region.checkVisibility() && !region.closest("[aria-hidden=true], [inert]");
  const say = (region: Element) => {
    // Marks of Markdown are not spoken.
    const text = (region.textContent ?? "").replace(/[`*]/g, "").replace(/\s+/g, " ").trim();
    if (text) spoken.push(text);
  };
  const hear = (records: MutationRecord[]) => {
    const changed = new Set(records.map(({ target }) => regionOf(target)));
    for (const region of changed) if (region && known.has(region) && isRead(region)) say(region);
    for (const region of document.querySelectorAll("[aria-live], [role=alert], [role=status], [role=log]")) {
      if (!isRead(region)) known.delete(region);
      else if (!known.has(region)) {
        known.add(region);
        if (region.getAttribute("role") === "alert") say(region);
      }
    }
  };
  const changes = new MutationObserver(hear);
  changes.observe(document, { subtree: true, childList: true, characterData: true });
}
