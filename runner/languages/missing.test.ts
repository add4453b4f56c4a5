import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openRuntimeDir } from "../sandbox/runtime-dir.ts";
import { findJdk } from "./java/jdk.ts";
import { javaToolchain } from "./java/toolchain.ts";
import { pythonToolchain } from "./python/toolchain.ts";

let folder = "";
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "missing-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const runtime = () => openRuntimeDir(path.join(folder, "cache"));

/** A JDK as far as its version is asked for. */
function installJdk(name: string, version: string, { hasCompiler = true } = {}) {
  const home = path.join(folder, "jvm", name);
  fs.mkdirSync(path.join(home, "bin"), { recursive: true });
  fs.writeFileSync(path.join(home, "release"), `JAVA_VERSION="${version}"\n`);
  if (hasCompiler) fs.writeFileSync(path.join(home, "bin/javac"), "");
  return home;
}

describe("a language that is missing says what to install", () => {
  test("Python", () => {
    expect(pythonToolchain(runtime(), [])).toEqual({
      language: "python",
      missing: "Python is not installed: apt-get install python3",
    });
  });

  test("a Python that is too old", () => {
    const old = path.join(folder, "python3");
    const facts = { executable: old, version: "3.8.10", library: folder, extensions: null };
    fs.writeFileSync(old, `#!/bin/sh\necho '${JSON.stringify(facts)}'\n`, { mode: 0o755 });
    expect(pythonToolchain(runtime(), [old])).toEqual({
      language: "python",
      missing: "Python 3.8.10 is too old: install 3.9 or newer",
    });
  });

  test("a JDK", async () => {
    expect(await javaToolchain(runtime(), "bwrap", null)).toMatchObject({
      language: "java",
      missing: expect.stringContaining("apt-get install openjdk-17-jdk-headless, or set JAVA_HOME"),
    });
  });
});

test("of several JDKs the newest with a compiler is taken, unless JAVA_HOME names one", () => {
  const folders = [path.join(folder, "jvm"), path.join(folder, "absent")];
  const older = installJdk("a-17", "17.0.9");
  const newer = installJdk("b-25", "25");
  installJdk("c-26-jre", "26", { hasCompiler: false });
  installJdk("d-11", "11.0.2");
  expect(findJdk({}, folders)).toMatchObject({ home: newer, major: 25 });
  expect(findJdk({ JAVA_HOME: older }, folders)).toMatchObject({ home: older, major: 17 });
  expect(findJdk({ JAVA_HOME: path.join(folder, "jvm/d-11") }, folders)).toMatchObject({ home: newer });
  expect(findJdk({}, [path.join(folder, "absent")])).toBeUndefined();
});
