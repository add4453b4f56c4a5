import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_CODE_BYTES } from "../../domain/submission.ts";
import { parseFrame } from "../frame.ts";
import { readRequest } from "../request.ts";
import { Lines } from "../sandbox/lines.ts";
import { KeptOutput } from "../sandbox/output.ts";
import { func, request } from "./harness.ts";

const NONCE = "0123456789abcdef01234567";
const bytes = fc.uint8Array({ maxLength: 200 });
const DEEP = 100_000;
const MIB = 1024 * 1024;

describe("the frames of a box", { timeout: 60_000 }, () => {
  const words = fc.constantFrom(
    "compiled",
    "rejected",
    "value",
    "error",
    "0",
    "9999",
    "12345",
    " ",
    "{",
    "}",
    NONCE,
  );
  const almostFrame = fc
    .array(fc.oneof(words, fc.string(), fc.json()), { maxLength: 6 })
    .map((parts) => `${NONCE} ${parts.join(" ")}`);

  test("no line makes the parser throw, and what it takes is whole", () => {
    fc.assert(
      fc.property(almostFrame, (line) => {
        const frame = parseFrame(NONCE, line);
        if (frame?.type === "value") expect(line).toBe(`${NONCE} value ${Number(frame.id)} ${frame.text}`);
        if (frame?.type === "error") expect(typeof frame.error.message).toBe("string");
        if (frame?.type === "rejected") expect(typeof frame.message).toBe("string");
      }),
      { numRuns: 2000 },
    );
  });

  test("bytes of any kind become lines without an exception, and no line without the nonce is a frame", () => {
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 10 }), (parts) => {
        const lines = new Lines(500);
        for (const part of parts) {
          const found = lines.push(Buffer.from(part));
          if (found === "too long") return;
          for (const line of found) expect(parseFrame(NONCE, line)).toBeUndefined();
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("a long line is given up at the limit, however it is cut", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (size) => {
        const lines = new Lines(4000);
        let pushed = 0;
        while (lines.push(Buffer.alloc(size, 120)) !== "too long") pushed += size;
        expect(pushed).toBeLessThanOrEqual(4000);
      }),
    );
  });

  test("deep and huge errors are read or refused, never followed", () => {
    const nested = `${NONCE} error 1 ${"[".repeat(DEEP)}${"]".repeat(DEEP)}`;
    expect(parseFrame(NONCE, nested)).toBeUndefined();
    expect(parseFrame(NONCE, `${NONCE} value 1 ${"[".repeat(DEEP)}`)).toMatchObject({ type: "value", id: 1 });
    const huge = JSON.stringify({ type: "E", message: "x".repeat(MIB) });
    expect(parseFrame(NONCE, `${NONCE} error 1 ${huge}`)).toMatchObject({ type: "error" });
  });
});

describe("what a program prints", () => {
  test("is kept up to the limit, as text whatever the bytes, and the rest is counted", () => {
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 10 }), (parts) => {
        const kept = new KeptOutput(300);
        for (const part of parts) kept.add(Buffer.from(part));
        const all = Buffer.concat(parts);
        const text = kept.take();
        const dropped = Math.max(all.length - 300, 0);
        const note = dropped > 0 ? `\n… ${dropped} more bytes` : "";
        expect(text).toBe(all.subarray(0, 300).toString("utf8") + note);
        expect(kept.take()).toBe("");
      }),
    );
  });
});

describe("the body of a request", { timeout: 60_000 }, () => {
  const good = request({ language: "python", code: "def f(x): return x" });

  test("is read as it was sent", () => {
    expect(readRequest(JSON.stringify(good))).toEqual({ ok: true, request: good });
  });

  test("anything else is refused with a sentence", () => {
    const body = fc.oneof(
      fc.string(),
      fc.json(),
      bytes.map((part) => Buffer.from(part).toString("utf8")),
    );
    fc.assert(
      fc.property(body, (text) => {
        const read = readRequest(text);
        expect(read.ok).toBe(false);
        if (!read.ok) expect(read.message).toMatch(/./);
      }),
      { numRuns: 1000 },
    );
  });

  test("with any one field replaced it is read or refused, never thrown out", () => {
    const paths = [
      ["submission_id"],
      ["mode"],
      ["language"],
      ["code"],
      ["signature"],
      ["signature", "kind"],
      ["signature", "name"],
      ["signature", "params"],
      ["signature", "params", "0"],
      ["signature", "params", "0", "type"],
      ["signature", "returns"],
      ["signature", "compare"],
      ["signature", "compare", "mode"],
      ["signature", "out"],
      ["signature", "outLen"],
      ["tests"],
      ["tests", "0"],
      ["tests", "0", "id"],
      ["tests", "0", "input"],
      ["tests", "0", "expected"],
      ["tests", "0", "is_sample"],
      ["limits"],
      ["limits", "test_ms"],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, replacement) => {
        const body = structuredClone(good) as unknown;
        let at = body as Record<string, unknown>;
        for (const key of path.slice(0, -1)) {
          at[key] ??= {};
          at = at[key] as Record<string, unknown>;
        }
        at[path.at(-1)!] = replacement;
        const read = readRequest(JSON.stringify(body));
        if (!read.ok) expect([413, 422]).toContain(read.status);
      }),
      { numRuns: 3000 },
    );
  });

  test("deep nesting is refused wherever it stands", () => {
    const nested = "[".repeat(DEEP) + "]".repeat(DEEP);
    expect(readRequest(nested).ok).toBe(false);
    expect(readRequest(JSON.stringify(good).replace('"def f(x): return x"', nested)).ok).toBe(false);
    expect(readRequest(JSON.stringify(good).replace('"int"', nested)).ok).toBe(false);
    const asText = { ...good, tests: [{ ...good.tests[0]!, input: nested }] };
    expect(readRequest(JSON.stringify(asText))).toMatchObject({ ok: false, status: 422 });
  });

  test("a type name of any length is read or refused", () => {
    const typed = (type: string) =>
      JSON.stringify({ ...good, signature: func({ params: [{ name: "x", type }] }) });
    for (const count of [1, 100, DEEP]) {
      expect(readRequest(typed(`int${"[]".repeat(count)}`)).ok).toBe(false);
      expect(readRequest(typed("List<".repeat(count) + ">".repeat(count))).ok).toBe(false);
    }
  });

  test("sizes are counted in bytes, not in letters", () => {
    const letters = "é".repeat(MAX_CODE_BYTES / 2 + 1);
    expect(readRequest(JSON.stringify({ ...good, code: letters }))).toMatchObject({ ok: false, status: 413 });
  });
});
