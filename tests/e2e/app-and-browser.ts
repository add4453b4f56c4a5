import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "../setup/chromium.ts";
import { newPlaceWithBank } from "./bank.ts";
import { type Place, type RunningApp, removePlace, startApp } from "./running-app.ts";

type Running = { readonly url: string; readonly browser: Browser };

/** The running app and a browser, for every test of the `describe` that calls this; both end with it. */
export function appAndBrowser(): Running {
  let place: Place;
  let app: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    place = await newPlaceWithBank();
    [app, browser] = await Promise.all([startApp(place), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await removePlace(place);
  });
  return {
    get url() {
      return app.url;
    },
    get browser() {
      return browser;
    },
  };
}
