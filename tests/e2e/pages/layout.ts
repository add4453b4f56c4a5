import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import type { Layout, Placed } from "./compare.ts";

const FOLDER = path.join(import.meta.dirname, "layouts");
/** Not where builds are made: each begins by clearing that. */
const PICTURES = path.join(os.tmpdir(), "mockingbird-pages");

/** `LAYOUTS=renew` keeps what is seen instead of holding it against what was kept. */
export const renewing = process.env.LAYOUTS === "renew";

/** The layouts kept under this name, by width. */
export const keptLayouts = (name: string): Record<string, Layout> => {
  const file = fileOf(name);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
};

export function keepLayouts(name: string, found: Record<string, Placed>): void {
  const kept = Object.entries(found).map(([width, placed]) => {
    return [width, Object.fromEntries(Object.entries(placed).map(([key, { box }]) => [key, box]))];
  });
  fs.mkdirSync(FOLDER, { recursive: true });
  fs.writeFileSync(fileOf(name), `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}

/** The whole page as a picture, for the eye. */
export async function picture(page: Page, name: string): Promise<string> {
  const file = path.join(PICTURES, `${name}.png`);
  await page.screenshot({ path: file, fullPage: true });
  return file;
}

const fileOf = (name: string) => path.join(FOLDER, `${name}.json`);

const PARTS = [
  "header, nav, main, aside, footer, section, article, form, fieldset, details, table, dl, ul, ol, p, pre",
  "h1, h2, h3, h4, summary, button, a.btn, input:not([type=hidden]), select, textarea",
  ".card, .cols, .page-head, .notice, .badge",
].join();
/** Of these the height is no matter of how much is said in them. */
const CONTROLS = "button, a.btn, input, select, nav, header";
const UNSEEN = ".sr, .sr-only, .skip, [popover], noscript";
/** The first of a list speaks for all, and a table for its cells, whose widths follow from what is in all of them. */
const REPEATED = "li:not(:first-child), dl > div:not(:first-child), tbody *";

/**
 * Where the parts of the page stand, each by its way through the parts around it: how far from the left of the part around it,
 * how far below what stands above it there, how wide. How much is said, and so how far down the page something is, is no matter.
 */
export const layoutOf = (page: Page, without = "[hidden]"): Promise<Placed> =>
  page.evaluate(
    ({ parts, controls, unseen, untold }) => {
      type Part = { key: string; rect: DOMRect; inside: DOMRect[]; count: Map<string, number> };
      const partOf = (element: Element, key: string): Part => {
        return { key, rect: element.getBoundingClientRect(), inside: [], count: new Map() };
      };
      const known = new Map([[document.body, partOf(document.body, "")] as [Element, Part]]);
      const placed: Record<string, { box: string; label: string }> = {};
      // The signs of keys are in no font of ours: each machine draws them as wide as it likes.
      const keys = [...document.querySelectorAll("kbd")];
      for (const key of keys) key.style.display = "none";
      for (const element of document.body.querySelectorAll(parts)) {
        if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(unseen)) continue;
        const around = partAround(element);
        const part = partOf(element, keyOf(element, around));
        const { rect } = part;
        if (rect.width === 0 || rect.height === 0) continue;
        around.inside.push(rect);
        if (element.closest(untold)) continue;
        const sides = [rect.left - around.rect.left, rect.top - bottomAbove(rect, around), rect.width];
        const height = element.matches(controls) ? rect.height : 0;
        const box = [...sides, height].map(Math.round).join(" ");
        placed[part.key] = { box: `${box} ${groundOf(element)}`.trim(), label: labelOf(element) };
        known.set(element, part);
      }
      for (const key of keys) key.style.display = "";
      return placed;

      function partAround(element: Element): Part {
        for (let at = element.parentElement; at; at = at.parentElement) {
          const part = known.get(at);
          if (part) return part;
        }
        throw new Error("there is nothing around it");
      }

      function keyOf(element: Element, { key, count }: Part): string {
        const [first] = element.classList;
        const name = element.localName + (first ? `.${first}` : "");
        const number = (count.get(name) ?? 0) + 1;
        count.set(name, number);
        return (key ? `${key} > ` : "") + name + (number > 1 ? `:${number}` : "");
      }

      /** The lowest edge above it in the part around it, else that part's upper edge. */
      function bottomAbove({ top, left, right }: DOMRect, { rect, inside }: Part): number {
        const above = inside.filter((one) => one.bottom <= top + 1 && one.left < right && one.right > left);
        return above.length > 0 ? Math.max(...above.map(({ bottom }) => bottom)) : rect.top;
      }

      function groundOf(element: Element): string {
        const { backgroundColor } = getComputedStyle(element);
        return backgroundColor === "rgba(0, 0, 0, 0)" ? "" : backgroundColor.replaceAll(" ", "");
      }

      function labelOf(element: Element): string {
        const heading = element.querySelector("h1, h2, h3, h4") ?? element;
        return (element.getAttribute("aria-label") ?? heading.textContent ?? "").trim().slice(0, 30);
      }
    },
    { parts: PARTS, controls: CONTROLS, unseen: `${UNSEEN}, ${REPEATED}`, untold: without },
  );
