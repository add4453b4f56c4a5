import type { BrowserContext, Page, Request } from "playwright-core";
import { ELSEWHERE } from "./hostile.ts";

/** All that a browser was sent, all that it asked of others, and whether anything in a text ran. */
export class Overheard {
  /** Answers and frames, as text. */
  readonly received: string[] = [];
  readonly elsewhere: string[] = [];
  readonly #bodies: Promise<void>[] = [];

  constructor(context: BrowserContext, origin: string) {
    context.on("request", (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (asked !== origin && !/^(data|blob|about|chrome)/.test(protocol)) this.elsewhere.push(request.url());
    });
    // Once it is whole: of an answer that is cut off there is no text to wait for.
    context.on("requestfinished", (request) => {
      this.#bodies.push(this.#keep(request));
    });
    for (const page of context.pages()) this.#follow(page);
    context.on("page", (page) => this.#follow(page));
  }

  #follow(page: Page): void {
    page.on("websocket", (socket) => {
      socket.on("framereceived", ({ payload }) => void this.received.push(String(payload)));
    });
    page.on("dialog", (dialog) => {
      this.elsewhere.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  async #keep(request: Request): Promise<void> {
    const response = await request.response();
    if (!/json|html|text|x-script/.test(response?.headers()["content-type"] ?? "")) return;
    // A redirect has none.
    const text = (await response?.text().catch(() => "")) ?? "";
    this.received.push(`${request.url()}\n${text}`);
  }

  /** Whatever was on its way has come. */
  async settled(): Promise<void> {
    await Promise.all(this.#bodies);
  }

  async text(): Promise<string> {
    await this.settled();
    return this.received.join("\n");
  }
}

/** What of a page is more than text that should not be: something that ran, or that leads or loads from elsewhere. */
export const strayIn = (page: Page): Promise<string[]> =>
  page.evaluate((host) => {
    const ran = Reflect.get(window, "__ran") === undefined ? [] : ["a script of a text ran"];
    const leading = [...document.querySelectorAll("[href], [src], [action], [onerror], [onload], iframe")];
    const stray = leading.filter(
      (element) =>
        ["href", "src", "action"].some((name) =>
          new RegExp(`${host.replace(".", "\\.")}|^\\s*(javascript|data:text)`, "i").test(
            element.getAttribute(name) ?? "",
          ),
        ) || element.matches("[onerror], [onload], iframe, img[src=x]"),
    );
    return [...ran, ...stray.map((element) => element.outerHTML.slice(0, 200))];
  }, ELSEWHERE);
