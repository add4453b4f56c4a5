import fs from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { speak } from "./localized.ts";

const APP = path.resolve(import.meta.dirname, "..");
const modules = fs
  .readdirSync(APP, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$|^(functions|entry\.)/.test(file));

afterAll(() => speak(() => null));

test("no words are read before it is known who reads them: not while a module is loaded", async () => {
  const early = new Set<string>();
  const note = () => {
    const { stack = "" } = new Error();
    const [, place] = /\/app\/((?!strings\/)[^\s)?]+)/.exec(stack.split("\n").slice(1).join("\n")) ?? [];
    early.add(place ?? stack);
    return null;
  };
  for (const file of modules) {
    // One of them says itself who speaks.
    speak(note);
    await import(path.join(APP, file));
  }
  expect(modules.length).toBeGreaterThan(300);
  expect([...early]).toEqual([]);
});
