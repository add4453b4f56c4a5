import type { Page } from "playwright-core";

export const WIDTHS = [2560, 1440, 640, 390, 320];

/** What is wrong with the page as a document: its heading, its name, its language, the order of its stops, what moves. */
export const documentFlaws = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const flaws: string[] = [];
    const headings = document.querySelectorAll("h1");
    if (headings.length !== 1) flaws.push(`${headings.length} headings of the first level`);
    if (!/\S · Mockingbird$|^Mockingbird$/.test(document.title))
      flaws.push(`the title is "${document.title}"`);
    if (!document.documentElement.lang) flaws.push("no language");
    for (const element of document.querySelectorAll("[tabindex]"))
      if (Number(element.getAttribute("tabindex")) > 0)
        flaws.push(`a stop out of order: ${element.outerHTML.slice(0, 80)}`);
    for (const motion of document.getAnimations()) {
      const { duration } = motion.effect?.getComputedTiming() ?? {};
      if (Number(duration) > 1)
        flaws.push(`moves where no motion is wanted: ${(motion as CSSAnimation).animationName}`);
    }
    return flaws;
  });

/** What is cut off or sticks out at the present width. */
export const sizeFlaws = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const flaws: string[] = [];
    if (scrollWidth > clientWidth) flaws.push(`${scrollWidth - clientWidth} px wider than the screen`);
    /** For screen readers, of the editor's own making, or for those without scripts. */
    const hidden = ".sr, .sr-only, .skip, .cm-editor, noscript, [popover]";
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(text);
      if (text.parentElement && text.textContent?.trim())
        look(text.parentElement, range, text.textContent.trim());
    }
    for (const control of document.querySelectorAll("button, a, input, select, textarea"))
      look(control, control, control.getAttribute("aria-label") ?? control.outerHTML);
    return flaws;

    function look(holder: Element, shown: Element | Range, name: string) {
      if (!holder.checkVisibility({ visibilityProperty: true }) || holder.closest(hidden)) return;
      const { left, right } = shown.getBoundingClientRect();
      const edges = edgesOf(holder);
      const out = Math.round(Math.max(right - edges.right, edges.left - left));
      if (out > 1) flaws.push(`cut off by ${out} px: "${name.slice(0, 40)}" in ${edges.by}`);
    }

    /** Between which edges text can be seen: those of the screen or of what hides the rest and cannot be scrolled. */
    function edgesOf(holder: Element): { left: number; right: number; by: string } {
      for (let at: Element | null = holder; at; at = at.parentElement) {
        const { overflowX, textOverflow, clipPath, position } = getComputedStyle(at);
        if (/auto|scroll/.test(overflowX) || textOverflow === "ellipsis" || clipPath !== "none")
          return { left: -Infinity, right: Infinity, by: "" };
        if (overflowX === "visible") {
          if (position === "fixed") break;
          continue;
        }
        const { left, right } = at.getBoundingClientRect();
        return { left, right, by: `${at.tagName.toLowerCase()}.${at.className}` };
      }
      return { left: 0, right: clientWidth, by: "the page" };
    }
  });

/** Stops of Tab that cannot be seen when they have the focus: without a size, off the screen or under something that stays. */
export async function focusFlaws(page: Page): Promise<string[]> {
  // What a script gives the focus afterwards has it as by the keyboard.
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const flaws: string[] = [];
    const stops = document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex='0'], [contenteditable=true]",
    );
    const began = document.activeElement as HTMLElement | null;
    for (const stop of stops) {
      if (!stop.checkVisibility({ visibilityProperty: true }) || stop.closest("[popover]")) continue;
      if (stop.matches(":disabled, [type=hidden]") || stop.tabIndex < 0) continue;
      stop.focus();
      if (document.activeElement !== stop) continue;
      const why = unseen(stop);
      if (why) flaws.push(`${why}: ${(stop.getAttribute("aria-label") ?? stop.outerHTML).slice(0, 90)}`);
    }
    began?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    return flaws;

    function unseen(stop: HTMLElement): string | null {
      // Of a radio button the label is seen, of a hidden input what it stands in.
      let seen: Element = stop.closest("label") ?? stop;
      while (seen.parentElement && seen.getBoundingClientRect().width < 2) seen = seen.parentElement;
      const { left, right, top, bottom } = seen.getBoundingClientRect();
      const at = {
        x: (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
        y: (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
      };
      const found = document.elementFromPoint(at.x, at.y);
      if (!found) return "a stop off the screen";
      return seen.contains(found) || found.contains(seen)
        ? null
        : `a stop under ${found.tagName}.${found.className}`;
    }
  });
}
