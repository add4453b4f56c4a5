import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runCommand } from "../../local/run-command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Whoever asks anything outside finds nobody. */
const NOWHERE = "http://127.0.0.1:9";

test("a dry run builds everything, applies every migration and puts the Worker together, without a network", async () => {
  const env = {
    NODE_ENV: "",
    HTTP_PROXY: NOWHERE,
    HTTPS_PROXY: NOWHERE,
    CLOUDFLARE_API_BASE_URL: NOWHERE,
    CLOUDFLARE_API_TOKEN: "",
  };
  const args = ["--disable-warning=ExperimentalWarning", "scripts/deploy.ts", "--dry-run"];
  for (const more of [[], ["--env", "staging"]]) {
    const { ok, output } = await runCommand(process.execPath, [...args, ...more], { cwd: root, env });
    expect({ ok, output }).toMatchObject({
      ok: true,
      output: expect.stringContaining("Dry run: everything"),
    });
    expect(output).toMatch(/Total Upload: .* gzip: [\d.]+ KiB/);
  }
});
