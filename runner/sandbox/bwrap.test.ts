import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBwrap } from "./bwrap.ts";

let folder = "";
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "bwrap-"));
  for (const [name, mode] of [
    ["good", 0o755],
    ["plain", 0o644],
  ] as const) {
    fs.mkdirSync(path.join(folder, name));
    fs.writeFileSync(path.join(folder, name, "bwrap"), "#!/bin/sh\n", { mode });
  }
  fs.mkdirSync(path.join(folder, "nested/bwrap"), { recursive: true });
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const at = (...names: string[]) => names.map((name) => path.join(folder, name)).join(path.delimiter);

test("the first executable of that name on PATH is taken", () => {
  expect(findBwrap(at("absent", "nested", "good"))).toBe(path.join(folder, "good/bwrap"));
});

test("there is none in empty, relative or absent folders, and a file that cannot be executed is none", () => {
  for (const searched of ["", ".", "good:node_modules/.bin", at("absent")])
    expect(findBwrap(searched)).toBeUndefined();
  if (process.getuid?.() !== 0) expect(findBwrap(at("plain"))).toBeUndefined();
});
