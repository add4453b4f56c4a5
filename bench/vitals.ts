import type { Browser, BrowserContext } from "playwright-core";
import { seedHistory } from "../scripts/seed/seed-history.ts";
import { newPlace, removePlace, startApp } from "../tests/e2e/running-app.ts";
import { withBank } from "../tests/e2e/with-bank.ts";
import { launchBrowser } from "../tests/setup/chromium.ts";
import { p50, percentile, table } from "./statistics.ts";
import { startInterview, typeInRoom, VISITS, type Visit } from "./vitals/visits.ts";
import { type Vitals, vitalsOf, watchVitals } from "./vitals/vitals.ts";

const TIMES = 5;
const INTERVIEWS = 500;
const EMAIL = "vitals@example.com";
const BUDGET = { ttfb: 300, lcp: 1500, inp: 100, cls: 0.05 } as const;
/** A phone of some years on a good mobile network. */
const PHONE = { slower: 4, delayMs: 40, bytesPerSecond: 1_250_000 };

/** What pages feel like in Chromium, each opened anew with an empty cache, as on a slow phone: p75 beside the budgets. */
export async function benchVitals(): Promise<void> {
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
    const rows = [["page", "TTFB p75", "LCP p75", "INP p75", "CLS most", "scripts KiB", "over the budget"]];
    for (const visit of [...VISITS, room]) rows.push(await row(browser, signedIn, url, visit));
    await browser.close();
    console.log(
      `${TIMES} visits each, ms; processor ${PHONE.slower}× slower, ${PHONE.delayMs} ms and ${(PHONE.bytesPerSecond * 8) / 1e6} Mbit/s of network; ` +
        `budget: TTFB ${BUDGET.ttfb}, LCP ${BUDGET.lcp}, INP ${BUDGET.inp}, CLS ${BUDGET.cls}\n${table(rows)}`,
    );
  } finally {
    await removePlace(place);
  }
}

async function row(browser: Browser, signedIn: BrowserContext, url: string, visit: Visit): Promise<string[]> {
  const seen: Vitals[] = [];
  for (let turn = 0; turn < TIMES; turn++) seen.push(await once(browser, signedIn, url, visit));
  const p75 = (name: keyof Vitals) =>
    percentile(
      seen.map((each) => each[name]),
      0.75,
    );
  const cls = Math.max(...seen.map((each) => each.cls));
  const values = { ttfb: p75("ttfb"), lcp: p75("lcp"), inp: p75("inp"), cls };
  const over = (Object.keys(BUDGET) as (keyof typeof BUDGET)[]).filter((name) => values[name] > BUDGET[name]);
  return [
    visit.name,
    values.ttfb.toFixed(0),
    values.lcp.toFixed(0),
    values.inp.toFixed(0),
    cls.toFixed(3),
    p50(seen.map(({ scriptKiB }) => scriptKiB)).toFixed(0),
    over.join(", ").toUpperCase(),
  ];
}

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
    await page.goto(url + visit.path, { waitUntil: "networkidle" });
    await visit.touch(page);
    // The last interaction is told after its next frame.
    await page.waitForTimeout(300);
    return await vitalsOf(page);
  } finally {
    await context.close();
  }
}
