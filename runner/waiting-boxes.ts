import type { Language } from "../domain/judge/signature.ts";
import type { Toolchain } from "./languages/toolchain.ts";
import type { Box } from "./sandbox/box.ts";
import type { Sandbox } from "./sandbox/sandbox.ts";

const PAUSE_AFTER_FAILURE_MS = 2000;

/** Fresh boxes that wait, each for one submission. */
export class WaitingBoxes {
  private readonly sandbox: Sandbox;
  private readonly toolchains: ReadonlyMap<Language, Toolchain>;
  private readonly wanted: Partial<Record<Language, number>>;
  private readonly boxes = new Map<Language, Box[]>();
  private isStarting = false;
  private failedAt = -Infinity;
  private isClosed = false;

  constructor(
    sandbox: Sandbox,
    toolchains: ReadonlyMap<Language, Toolchain>,
    wanted: Partial<Record<Language, number>>,
  ) {
    this.sandbox = sandbox;
    this.toolchains = toolchains;
    this.wanted = wanted;
    for (const language of toolchains.keys()) this.boxes.set(language, []);
  }

  /**
   * A box that has said it is ready: one that waits, unless it died while it waited, else a new one. `tell` gives a
   * new one its job at once, so that it does not begin to warm up.
   */
  async take(language: Language, tell: (box: Box) => void): Promise<Box> {
    const boxes = this.boxes.get(language) ?? [];
    for (let box = boxes.shift(); box; box = boxes.shift()) {
      if ((await box.receive(0)).type === "timeout") return box;
      void this.sandbox.destroy(box);
    }
    return await this.start(language, tell);
  }

  /** Starts one box where one is missing, the language first that has the fewest. False when there was nothing to do. */
  async refill(): Promise<boolean> {
    const language = this.neediest();
    if (this.isStarting || this.isClosed || !language) return false;
    if (performance.now() - this.failedAt < PAUSE_AFTER_FAILURE_MS) return false;
    this.isStarting = true;
    try {
      const box = await this.start(language);
      this.boxes.get(language)?.push(box);
      return true;
    } catch {
      this.failedAt = performance.now(); // a submission that needs a box meets the reason itself
      return false;
    } finally {
      this.isStarting = false;
    }
  }

  async fill(): Promise<void> {
    while (await this.refill());
  }

  close(): void {
    this.isClosed = true;
  }

  depth(): Partial<Record<Language, number>> {
    return Object.fromEntries([...this.boxes].map(([language, boxes]) => [language, boxes.length]));
  }

  private neediest(): Language | undefined {
    const short = [...this.boxes].filter(([language, boxes]) => boxes.length < (this.wanted[language] ?? 0));
    return short.sort(([, a], [, b]) => a.length - b.length)[0]?.[0];
  }

  private async start(language: Language, tell?: (box: Box) => void): Promise<Box> {
    const toolchain = this.toolchains.get(language);
    if (!toolchain) throw new Error(`no toolchain for ${language}`);
    const box = this.sandbox.start(toolchain);
    tell?.(box);
    return await this.sandbox.ready(box);
  }
}
