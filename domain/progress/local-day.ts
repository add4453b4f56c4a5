import type { Millis } from "../ids.ts";
import { isTimeZone } from "../stats.ts";

/** Tells the calendar day (YYYY-MM-DD) of instants in an IANA time zone; an unknown zone counts as UTC. */
export function localDays(timeZone: string): (at: Millis) => string {
  const known = formats.get(timeZone) ?? newFormat(timeZone);
  formats.set(timeZone, known);
  return (at) => known.format(at);
}

/** Making a format costs a hundred times as much as using it, and a history is told day by day. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Swedish writes dates as ISO 8601 does. */
const newFormat = (timeZone: string) =>
  new Intl.DateTimeFormat("sv-SE", {
    timeZone: isTimeZone(timeZone) ? timeZone : "UTC",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
