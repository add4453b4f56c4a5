import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import * as v from "valibot";
import type { RuntimeDir } from "../../sandbox/runtime-dir.ts";
import { sharedObjects } from "../../sandbox/shared-objects.ts";
import type { MissingToolchain, Toolchain } from "../toolchain.ts";

const PLACES = ["/usr/bin/python3", "/usr/local/bin/python3"];

/** Terminals, databases, the network and its keys: nothing a solution needs, and each library is one more to bind. */
const FOREIGN = /^(_curses|_curses_panel|_dbm|_gdbm|_sqlite3|_ssl|_tkinter|nis|ossaudiodev|readline)\./;

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

const Bytes = v.pipe(
  v.string(),
  v.transform((text) => Buffer.from(text, "base64")),
);
const DriverFiles = v.object({
  driver: Bytes,
  implicit: Bytes,
  nodes: Bytes,
  reach: Bytes,
  state: Bytes,
  values: Bytes,
});

/** Files of compiled code as Python itself caches them, marked as not to be checked against a source. */
const COMPILE = `import base64, importlib.util, json, marshal, os, sys
def compiled(name):
    with open(os.path.join(sys.argv[1], name + ".py"), "rb") as file:
        source = file.read()
    code = compile(source, name + ".py", "exec", dont_inherit=True)
    head = importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little") + importlib.util.source_hash(source)
    return base64.b64encode(head + marshal.dumps(code)).decode()
print(json.dumps({name: compiled(name) for name in sys.argv[2:]}))`;

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
      .filter((name) => name.endsWith(".so") && !FOREIGN.test(name))
      .map((name) => path.join(facts.extensions ?? "", name)),
  );
  const driver = compiledDriver(python);
  const files = {
    "driver.pyc": driver.driver,
    "judge_implicit.pyc": driver.implicit,
    "judge_nodes.pyc": driver.nodes,
    "judge_reach.pyc": driver.reach,
    "judge_state.pyc": driver.state,
    "judge_values.pyc": driver.values,
  };
  const layout = {
    binds: [
      [facts.executable, facts.executable],
      [facts.library, facts.library],
      [runtime.writeFolder("python", files), "/d"],
      ...objects.map((object) => [object, object] as const),
    ] as const,
    command: [facts.executable, "-s", "-S", "-B", "-X", "utf8", "/d/driver.pyc"],
    // Sets and dictionaries of strings iterate in the same order on every run.
    environment: { PYTHONHASHSEED: "0" },
    dataBytes: 768 * 1024 * 1024,
  };
  return { language: "python", version: facts.version, layout: () => layout };
}

/** A box would compile the driver anew each time it starts. */
function compiledDriver(python: string): v.InferOutput<typeof DriverFiles> {
  const names = Object.keys(DriverFiles.entries);
  const text = execFileSync(python, ["-I", "-S", "-c", COMPILE, import.meta.dirname, ...names], {
    encoding: "utf8",
  });
  return v.parse(DriverFiles, JSON.parse(text));
}
