import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { logLine, noteLine } from "../domain/operate/log-line.ts";
import { type LogFormat, type LogLine, logSink } from "./log-lines.ts";

async function shown(format: LogFormat, chunks: (string | Buffer)[]) {
  const stream = new PassThrough();
  const seen: LogLine[] = [];
  let text = "";
  logSink({ format, write: (line) => (text += line), seen: (line) => seen.push(line) }).follow(stream);
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  await new Promise((resolve) => stream.on("close", resolve));
  return { text, seen };
}

const api = noteLine(
  {
    event: "api",
    what: "GET /api/me",
    outcome: "failed",
    ms: 12.3,
    request_id: "request-1",
    figures: { status: 500 },
    cause: ["Error: a", "Error: b"],
  },
  Date.UTC(2026, 10, 23, 13, 4, 5, 678),
);

test("an event is one readable line, with what went wrong and the request's id at its end", async () => {
  const { text, seen } = await shown("text", [`${api}\n`]);
  expect(text).toBe(
    "13:04:05.678 ERROR api      GET /api/me failed 500 12.3 ms · cause=Error: a < Error: b request_id=request-1\n",
  );
  expect(seen).toMatchObject([{ event: "api", ms: 12.3 }]);
});

test("as JSON it is shown as it was written", async () => {
  expect((await shown("json", [`${api}\n`])).text).toBe(`${api}\n`);
});

test("a line that comes in pieces, even within a letter, is one line; two that come at once are two", async () => {
  const bytes = Buffer.from(`${logLine("info", 0, "x", { what: "é" })}\n${api}\nrest`);
  const cut = bytes.indexOf("é") + 1;
  const { text, seen } = await shown("json", [bytes.subarray(0, cut), bytes.subarray(cut)]);
  expect(seen.map(({ event }) => event)).toEqual(["x", "api"]);
  expect(text.split("\n")).toHaveLength(4);
  expect(text).toContain("é");
});

test("what is no line of ours stays as it is", async () => {
  const { text, seen } = await shown("text", ['runner listening\n{"level":"odd"}\n{"level": broken\n']);
  expect(text).toBe('runner listening\n{"level":"odd"}\n{"level": broken\n');
  expect(seen).toEqual([]);
});
