import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import * as v from "valibot";
import type { RuntimeDir } from "../../sandbox/runtime-dir.ts";
import { sharedObjects } from "../../sandbox/shared-objects.ts";
import type { MissingToolchain, Toolchain } from "../toolchain.ts";

const PLACES = ["/usr/bin/python3", "/usr/local/bin/python3"];

const Facts = v.object({
  executable: v.string(),
  version: v.string(),
  library: v.string(),
  extensions: v.nullable(v.string()),
});

const ASK = `import json, os, sys, sysconfig
print(json.dumps({
    "executable": os.path.realpath(sys.executable),
    "version": ".".join(map(str, sys.version_info[:3])),
    "library": sysconfig.get_path("stdlib"),
    "extensions": sysconfig.get_config_var("DESTSHARED"),
}))`;

export function pythonToolchain(runtime: RuntimeDir, places = PLACES): Toolchain | MissingToolchain {
  const python = places.find((place) => fs.existsSync(place));
  if (!python) return { language: "python", missing: "Python is not installed: apt-get install python3" };
  const facts = v.parse(
    Facts,
    JSON.parse(execFileSync(python, ["-I", "-S", "-c", ASK], { encoding: "utf8" })),
  );
  const [major, minor] = facts.version.split(".").map(Number) as [number, number];
  if (major === 3 && minor < 9)
    return { language: "python", missing: `Python ${facts.version} is too old: install 3.9 or newer` };
  const extensions =
    facts.extensions && fs.existsSync(facts.extensions) ? fs.readdirSync(facts.extensions) : [];
  const objects = sharedObjects(
    facts.executable,
    ...extensions
      .filter((name) => name.endsWith(".so"))
      .map((name) => path.join(facts.extensions ?? "", name)),
  );
  const file = (name: string) => runtime.write(name, fs.readFileSync(new URL(name, import.meta.url), "utf8"));
  const layout = {
    binds: [
      [facts.executable, facts.executable],
      [facts.library, facts.library],
      [file("driver.py"), "/d/driver.py"],
      [file("values.py"), "/d/judge_values.py"],
      [file("state.py"), "/d/judge_state.py"],
      ...objects.map((object) => [object, object] as const),
    ] as const,
    command: [facts.executable, "-s", "-S", "-B", "-X", "utf8", "/d/driver.py"],
    // Sets and dictionaries of strings iterate in the same order on every run.
    environment: { PYTHONHASHSEED: "0" },
    dataBytes: 768 * 1024 * 1024,
  };
  return { language: "python", version: facts.version, layout: () => layout };
}
