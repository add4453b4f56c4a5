import { aptInstall, canInstall } from "../../local/apt.ts";
import { missingTools } from "../../local/sandbox-tools.ts";
import { findChromium } from "./chromium.ts";

/** A browser and all three languages, for tests and benches: installs what this machine lacks where that is allowed, and says so. */
export async function installTestTools(say: (line: string) => void): Promise<void> {
  const missing = missingTools();
  if (!findChromium()) missing.push({ name: "Chromium", package: "chromium" });
  if (missing.length === 0 || !canInstall()) return;
  say(`Installing ${missing.map((tool) => tool.name).join(", ")} (apt-get) …`);
  const problem = await aptInstall(missing.map((tool) => tool.package));
  if (problem) say(`apt-get did not install them; what needs them is skipped or fails:\n${problem}`);
}
