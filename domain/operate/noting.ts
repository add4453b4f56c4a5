import { type Level, levelOf, logLine, noteLine } from "./log-line.ts";
import { type DataPoint, dataPoints, type Note } from "./measured.ts";

/** Where lines and data points go; given by each runtime. Without `metrics` nothing is measured, and the lines say the same. */
type Sinks = {
  console: Pick<Console, "log" | "warn" | "error">;
  metrics?: { writeDataPoint(point: DataPoint): void } | undefined;
  now(): number;
};

export type Noting = {
  /** Logs and measures something. */
  note(note: Note): void;
  /** Logs what is not measured. */
  log(level: Level, event: string, fields: Parameters<typeof logLine>[3]): void;
};

/** The one way in which anything is logged and measured. It never throws: what is noted must not fail for it. */
export function noting({ console, metrics, now }: Sinks): Noting {
  const say = (level: Level, line: string) => console[level === "info" ? "log" : level](line);
  return {
    note: (note) => {
      say(levelOf(note), noteLine(note, now()));
      try {
        for (const point of dataPoints(note)) metrics?.writeDataPoint(point);
      } catch (error) {
        say("warn", logLine("warn", now(), "not_measured", { cause: String(error) }));
      }
    },
    log: (level, event, fields) => say(level, logLine(level, now(), event, fields)),
  };
}
