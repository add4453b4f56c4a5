import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { adminSpanish } from "./es/admin.ts";
import { spanish } from "./es/index.ts";
import type { Words } from "./localized.ts";
import { SAME_IN_SPANISH } from "./same-in-spanish.ts";

const STRINGS = import.meta.dirname;
const APP = path.dirname(STRINGS);
const isTest = (file: string) => /\.test\.tsx?$/.test(file);

/** The modules of the catalogue, by path, with what each exports. */
const modules = new Map<string, Words>();
for (const file of fs.readdirSync(STRINGS)) {
  if (!file.endsWith(".ts") || isTest(file) || file === "localized.ts") continue;
  const at = path.join(STRINGS, file);
  modules.set(at, await import(at));
}
const english = Object.fromEntries(
  [...modules].flatMap(([file, exported]) =>
    /localized\("/.test(fs.readFileSync(file, "utf8"))
      ? Object.entries(exported).filter(([, words]) => isPart(words))
      : [],
  ),
);
const translated: Record<string, unknown> = { ...spanish, ...adminSpanish };

/** Every text of a part by its place; of a sentence that is made from others what it is made by. */
function textsOf(words: unknown, place: string): [place: string, text: unknown][] {
  if (isPart(words) || Array.isArray(words))
    return Object.entries(words).flatMap(([name, value]) => textsOf(value, `${place}.${name}`));
  return [[place, words]];
}

/** What a person reads of it: of a function the texts that it puts together. */
const wordsOf = (text: unknown): string =>
  typeof text === "function"
    ? [...String(text).matchAll(/`((?:[^`$]|\$(?!\{)|\$\{[^}`]*\})*)`|"([^"]*)"/g)]
        .map(([, made, whole]) => (made ?? whole ?? "").replace(/\$\{[^}]*\}/g, "…"))
        .join(" ")
    : String(text);

function isPart(value: unknown): value is Words {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

describe("Spanish", () => {
  test("has every part of the catalogue", () => {
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(Object.keys(english))("of %s is whole, and differs from the English where words do", (name) => {
    const here = new Map(textsOf(translated[name], name));
    const there = textsOf(english[name], name);
    expect([...here.keys()].sort()).toEqual(there.map(([place]) => place).sort());
    const same = there
      .map(([place, text]) => [wordsOf(text), wordsOf(here.get(place))])
      .filter(([text, spanish]) => /\p{L}{2}/u.test(text ?? "") && text === spanish)
      .map(([text]) => text ?? "")
      .filter((text) => !SAME_IN_SPANISH.has(text));
    expect(same).toEqual([]);
    const written = [...here.values()].map(wordsOf).filter((text) => /[!¡“”]/.test(text));
    expect(written).toEqual([]);
  });
});

const sources = fs
  .readdirSync(APP, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !isTest(file) && !file.startsWith("strings/"))
  .map((file) => {
    const at = path.join(APP, file);
    const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    return ts.createSourceFile(at, fs.readFileSync(at, "utf8"), ts.ScriptTarget.ES2023, true, kind);
  });

const placeOf = (node: ts.Node) => {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${path.relative(APP, file.fileName)}:${line + 1}: ${node.getText().trim().slice(0, 80)}`;
};

function found(test: (node: ts.Node) => boolean): string[] {
  const places: string[] = [];
  const visit = (node: ts.Node): void => {
    if (test(node)) places.push(placeOf(node));
    node.forEachChild(visit);
  };
  for (const file of sources) visit(file);
  return places;
}

const SAID = new Set([
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "title",
  "placeholder",
  "alt",
  "label",
  "summary",
]);
const hasWords = (text: string) => /\p{L}{2}/u.test(text.replace(/&\w+;/g, ""));
/** Names of things, the same in every language. */
const NAMES = new Set(["English", "Español"]);

test("pages take their words from the catalogue", () => {
  const written = found((node) => {
    if (ts.isJsxText(node)) return hasWords(node.text) && !NAMES.has(node.text.trim());
    if (
      !ts.isStringLiteral(node) &&
      !ts.isNoSubstitutionTemplateLiteral(node) &&
      !ts.isTemplateExpression(node)
    )
      return false;
    const inPlace = ts.isJsxExpression(node.parent) ? node.parent.parent : node.parent;
    if (ts.isJsxAttribute(inPlace)) return SAID.has(inPlace.name.getText()) && hasWords(wordsIn(node));
    // A child of an element, chosen or not: {open ? "Open" : "Closed"}
    return isChild(node) && hasWords(wordsIn(node));
  });
  expect(written).toEqual([]);
});

const wordsIn = (node: ts.Node): string =>
  ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(" ")
    : (node as ts.StringLiteral).text;

function isChild(node: ts.Node): boolean {
  let at = node;
  while (
    (ts.isConditionalExpression(at.parent) && at.parent.condition !== at) ||
    ts.isParenthesizedExpression(at.parent) ||
    (ts.isBinaryExpression(at.parent) && at.parent.right === at)
  )
    at = at.parent;
  return (
    ts.isJsxExpression(at.parent) && (ts.isJsxElement(at.parent.parent) || ts.isJsxFragment(at.parent.parent))
  );
}
