import type { Browser, BrowserContext } from "playwright-core";
import { seedHistory } from "../scripts/seed/seed-history.ts";
import { newPlace, removePlace, startApp } from "../tests/e2e/running-app.ts";
import { withBank } from "../tests/e2e/with-bank.ts";
import { launchBrowser } from "../tests/setup/chromium.ts";
import { verdict } from "./budgets/budget-table.ts";
import type { Figure } from "./figure.ts";
import { p50, percentile, table } from "./statistics.ts";
import { BLANK, startBlankPage } from "./vitals/blank-page.ts";
import { startInterview, typeInRoom, VISITS, type Visit } from "./vitals/visits.ts";
import { type Vitals, vitalsOf, watchVitals } from "./vitals/vitals.ts";

const TIMES = 5;
const INTERVIEWS = 500;
const EMAIL = "vitals@example.com";
const RESTS_WITHIN_MS = 3000;
/** A phone of some years on a good mobile network. */
const PHONE = { slower: 4, delayMs: 40, bytesPerSecond: 1_250_000 };

/** What pages feel like in Chromium, each opened anew with an empty cache, as on a slow phone: p75 beside the budgets. */
export async function benchVitals(): Promise<Figure[]> {
  const place = await newPlace();
  try {
    await withBank(place, (address) =>
      seedHistory(address, {
        seed: 1,
        now: Date.now(),
        timeZone: "UTC",
        email: EMAIL,
        interviews: INTERVIEWS,
      }),
    );
    const { url } = await startApp(place);
    const browser = await launchBrowser();
    const signedIn = await browser.newContext();
    const page = await signedIn.newPage();
    await page.goto(`${url}/api/auth/google?login_hint=${EMAIL}&return_to=/`);
    const room: Visit = { name: "room", path: await startInterview(page, url), touch: typeInRoom };
    await page.close();
    const blank = await startBlankPage();
    const rows = [["page", "TTFB p75", "LCP p75", "INP p75", "CLS most", "scripts KiB"]];
    const figures: Figure[] = [];
    try {
      const floor = await visited(browser, signedIn, blank.url, BLANK);
      rows.push(rowOf("floor: a heading and a field", floor));
      for (const visit of [...VISITS, room]) {
        const seen = await visited(browser, signedIn, url, visit);
        rows.push(rowOf(visit.name, seen));
        for (const [name, key] of FIGURES)
          figures.push({ name, measured: seen[key], floor: floor[key], of: visit.name });
      }
    } finally {
      blank.close();
      await browser.close();
    }
    console.log(
      `${TIMES} visits each after a first one, ms; processor ${PHONE.slower}× slower, ${PHONE.delayMs} ms and ${(PHONE.bytesPerSecond * 8) / 1e6} Mbit/s of network\n${table(rows)}`,
    );
    for (const figure of figures) console.log(verdict(figure));
    return figures;
  } finally {
    await removePlace(place);
  }
}

const FIGURES = [
  ["TTFB p75", "ttfb"],
  ["LCP p75", "lcp"],
  ["INP p75", "inp"],
  ["CLS, most", "cls"],
] as const;

/** Three quarters of the visits were no worse; of what jumped, none. The first one, which a server that was just started has not answered before, does not count. */
async function visited(
  browser: Browser,
  signedIn: BrowserContext,
  url: string,
  visit: Visit,
): Promise<Vitals> {
  const seen: Vitals[] = [];
  await once(browser, signedIn, url, visit);
  for (let turn = 0; turn < TIMES; turn++) seen.push(await once(browser, signedIn, url, visit));
  const p75 = (name: keyof Vitals) =>
    percentile(
      seen.map((each) => each[name]),
      0.75,
    );
  return {
    ttfb: p75("ttfb"),
    lcp: p75("lcp"),
    inp: p75("inp"),
    cls: Math.max(...seen.map((each) => each.cls)),
    scriptKiB: p50(seen.map(({ scriptKiB }) => scriptKiB)),
  };
}

const rowOf = (name: string, { ttfb, lcp, inp, cls, scriptKiB }: Vitals): string[] => [
  name,
  ...[ttfb, lcp, inp].map((ms) => ms.toFixed(0)),
  cls.toFixed(3),
  scriptKiB.toFixed(0),
];

async function once(browser: Browser, signedIn: BrowserContext, url: string, visit: Visit): Promise<Vitals> {
  const context = await browser.newContext({ storageState: await signedIn.storageState() });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: PHONE.slower });
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: PHONE.delayMs,
      downloadThroughput: PHONE.bytesPerSecond,
      uploadThroughput: PHONE.bytesPerSecond,
    });
    await watchVitals(page);
    await page.goto(url + visit.path, { waitUntil: "load" });
    // Who touches a page ends what counts as its paint; a room never comes to rest.
    await page.waitForLoadState("networkidle", { timeout: RESTS_WITHIN_MS }).catch(() => {});
    await visit.touch(page);
    // The last interaction is told after its next frame.
    await page.waitForTimeout(300);
    return await vitalsOf(page);
  } finally {
    await context.close();
  }
}
