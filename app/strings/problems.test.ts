import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Signature } from "../../domain/judge/signature.ts";
import { checkInput } from "../../domain/judge/value.ts";
import { RESUME_REFUSALS } from "../../domain/resume/refusal.ts";
import { RefusalCode } from "../../domain/room/protocol.ts";
import { spanish } from "./es/index.ts";
import { speak } from "./localized.ts";
import { problems } from "./problems.ts";

beforeAll(() => speak(() => spanish));
afterAll(() => speak(() => null));

const UNSAID = "(nothing known)";
const said = (code: string) => problems.refused({ code, message: "In English." }, UNSAID);

/** Codes of what no page asks for: told to whoever writes requests by hand. */
const UNASKED = new Set(["invalid", "expected_websocket", "bad_request"]);

test("every refusal of the room and of a résumé has its Spanish", () => {
  for (const code of [...RefusalCode.options, ...Object.keys(RESUME_REFUSALS)])
    expect([code, said(code)]).not.toEqual([code, UNSAID]);
});

test("every code of the API has its Spanish", () => {
  const worker = path.resolve(import.meta.dirname, "../../worker");
  const codes = new Set<string>();
  for (const file of fs.readdirSync(worker, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts") || file.endsWith(".test.ts")) continue;
    const source = fs.readFileSync(path.join(worker, file), "utf8");
    for (const [, code = ""] of source.matchAll(/ApiError\(\s*[\w.]+,\s*"(\w+)"/g)) codes.add(code);
  }
  expect(codes.size).toBeGreaterThan(20);
  expect([...codes].filter((code) => !UNASKED.has(code) && said(code) === UNSAID)).toEqual([]);
});

test("a code that nobody knows is answered by what the page says, and English by the server's own sentence", () => {
  expect(said("brand_new")).toBe(UNSAID);
  speak(() => null);
  expect(said("brand_new")).toBe("In English.");
  speak(() => spanish);
});

const twoSum: Signature = {
  v: 1,
  kind: "function",
  name: "twoSum",
  params: [
    { name: "nums", type: "int[]" },
    { name: "target", type: "int" },
  ],
  returns: "int[]",
  compare: { mode: "exact" },
};
const lru: Signature = {
  v: 1,
  kind: "class",
  name: "Cache",
  ctor: [{ name: "capacity", type: "int" }],
  methods: [{ name: "get", params: [{ name: "key", type: "int" }], returns: "int" }],
  compare: { mode: "exact" },
};

test.each<[Signature, string, string]>([
  [twoSum, "[1,2]", "línea 1: se esperan 2 líneas (nums, target), hay 1"],
  [twoSum, '[1,"a"]\n3', "línea 1: se espera int, hay string"],
  [twoSum, "[1,2\n3", "línea 1: no es JSON válido (se espera int[])"],
  [lru, '["Cache"]', "línea 1: se esperan 2 líneas (las llamadas y sus argumentos), hay 1"],
  [lru, '["get"]\n[[1]]', 'línea 1: la primera llamada tiene que ser "Cache"'],
  [lru, '["Cache","put"]\n[[1],[2]]', 'línea 1: Cache no tiene ningún método "put"'],
  [lru, '["Cache","get"]\n[[1]]', "línea 2: se esperan 2 listas de argumentos, hay 1"],
  [lru, '["Cache","get"]\n[[1],["x"]]', "línea 2: llamada 2 (get): se espera int, hay string"],
  [lru, '["Cache","get"]\n[[1],[]]', "línea 2: llamada 2 (get): se esperan 1 argumentos, hay 0"],
])("what is wrong with an input is said in Spanish: %#", (signature, input, expected) => {
  const checked = checkInput(signature, input);
  expect(checked.ok ? "" : problems.input(checked.message)).toBe(expected);
});
