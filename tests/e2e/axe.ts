import fs from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
type Rules = Record<string, { enabled: boolean }>;
type Axe = {
  run: (options: { rules: Rules }) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** New in WCAG 2.2, and looked for by axe on request only. */
export const TARGET_SIZE: Rules = { "target-size": { enabled: true } };

/** What axe finds wrong with the page as it stands, one line each. */
export async function findings(page: Page, rules: Rules = {}): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (asked) => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({ rules: asked });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, rules);
}
