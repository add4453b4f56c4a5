import type { Readable } from "node:stream";
import * as v from "valibot";

export type LogFormat = "text" | "json";
/** A line of the Worker's, the pages' or the runner's log. */
export type LogLine = v.InferOutput<typeof LogLine>;
export type LogSink = {
  /** Follows a stream to its end. */
  follow(stream: Readable): void;
};

type Options = {
  format: LogFormat;
  write(text: string): void;
  /** Told each line that is one of ours. */
  seen?: ((line: LogLine) => void) | undefined;
};

/** Shows what a process logs, a line for each event: for people, or as it was written. What is no log line is shown as it is. */
export function logSink({ format, write, seen }: Options): LogSink {
  const show = (text: string) => {
    const line = logLineIn(text);
    if (line) seen?.(line);
    write(`${line && format === "text" ? readable(line) : text}\n`);
  };
  return {
    follow: (stream) => {
      const decoder = new TextDecoder();
      let rest = "";
      stream.on("data", (chunk: Buffer) => {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines) show(line);
      });
      stream.on("end", () => rest && show(rest));
    },
  };
}

const LogLine = v.looseObject({
  level: v.picklist(["info", "warn", "error"]),
  at: v.pipe(v.string(), v.isoTimestamp()),
  event: v.string(),
});

function logLineIn(text: string): LogLine | null {
  if (!text.startsWith('{"level":')) return null;
  try {
    const parsed = v.safeParse(LogLine, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

const FIRST = ["what", "outcome", "status", "ms"];
const LAST = ["request_id"];
const HIDDEN = new Set(["level", "at", "event", ...FIRST, ...LAST]);

/** `13:04:05.678       api      GET /api/me ok 200 12 ms · request_id=4f6c…` */
export function readable(line: LogLine): string {
  const { level, at, event } = line;
  const rest = Object.entries(line).filter(([name]) => !HIDDEN.has(name));
  const main = FIRST.flatMap((name) => {
    const value = line[name];
    if (value === undefined) return [];
    return name === "ms" ? [`${value} ms`] : [String(value)];
  });
  const named = [...rest, ...LAST.map((name) => [name, line[name]] as const)].flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${Array.isArray(value) ? value.join(" < ") : value}`],
  );
  const mark = level === "info" ? "     " : level.toUpperCase().padEnd(5);
  return `${at.slice(11, 23)} ${mark} ${event.padEnd(8)} ${main.join(" ")} · ${named.join(" ")}`;
}
