import fs from "node:fs";

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The machine's own Chromium, or where the environment variable CHROMIUM says. */
export const findChromium = (): string | null =>
  PLACES.find((place) => place !== undefined && fs.existsSync(place)) ?? null;
