import fs from "node:fs";
import path from "node:path";
import { openRuntimeDir } from "../../sandbox/runtime-dir.ts";
import { buildArchiveHere, buildDriver } from "./archive.ts";
import { findJdk } from "./jdk.ts";
import { DRIVER_FOLDER, javaOptions } from "./toolchain.ts";

// At image build: `node prebuild.ts` fills RUNNER_PREBUILT. Only the driver's own code runs, so it needs no box, but
// the archive records paths: the driver must lie where boxes see it.
const folder = process.env.RUNNER_PREBUILT;
if (!folder) throw new Error("RUNNER_PREBUILT must name the folder to fill");
const jdk = findJdk();
if (!jdk) throw new Error("no JDK was found");
const files = await buildDriver(openRuntimeDir(folder), jdk);
fs.mkdirSync(DRIVER_FOLDER, { recursive: true });
await buildArchiveHere(files, path.join(jdk.home, "bin/java"), javaOptions, DRIVER_FOLDER);
