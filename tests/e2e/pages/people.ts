import type { Browser, Page } from "playwright-core";
import { DESKTOP, noteErrors } from "../browser.ts";

/** Whom a page is looked at by. */
export const PEOPLE = {
  stranger: null,
  /** Has a history. */
  candidate: "grace@example.com",
  /** Was greeted and has done nothing yet. */
  newcomer: "new@example.com",
  /** Has not been greeted. */
  arriving: "arriving@example.com",
  /** Has interviews to sit. */
  sitting: "sitting@example.com",
  admin: "admin@example.com",
} as const;
export type Who = keyof typeof PEOPLE;

export type Sight = { page: Page; errors: string[] };

/** One browser profile a person, opened when it is first needed and used for every page of theirs. */
export class Sights {
  readonly #opened = new Map<Who, Promise<Sight>>();
  readonly #of: { readonly browser: Browser; readonly url: string };

  constructor(of: { readonly browser: Browser; readonly url: string }) {
    this.#of = of;
  }

  of(who: Who): Promise<Sight> {
    const opened = this.#opened.get(who) ?? this.#open(who);
    this.#opened.set(who, opened);
    return opened;
  }

  async #open(who: Who): Promise<Sight> {
    const { browser, url } = this.#of;
    const zone = { locale: "en-GB", timezoneId: "Europe/Berlin" };
    const context = await browser.newContext({ ...zone, viewport: DESKTOP, reducedMotion: "reduce" });
    // Else each first page would find it out and ask for itself anew.
    await context.addCookies([{ name: "tz", value: encodeURIComponent(zone.timezoneId), url }]);
    const email = PEOPLE[who];
    if (email) await context.request.get(`${url}/api/auth/google?login_hint=${email}&return_to=/privacy`);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const errors: string[] = [];
    noteErrors(page, errors);
    return { page, errors };
  }
}
