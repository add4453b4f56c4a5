import { useRouteLoaderData } from "@remix-run/react";
import { useMemo } from "react";

/** Dates, numbers and durations in the reader's language and time zone. */
export function formatter(locale: string, timeZone: string) {
  const dateTime = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const time = dateTime({ hour: "2-digit", minute: "2-digit" });
  const date = dateTime({ day: "numeric", month: "short", year: "numeric" });
  const longDate = dateTime({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const weekday = new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "short",
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return {
    time: (at: number | string) => time.format(new Date(at)),
    date: (at: number | string) => date.format(new Date(at)),
    longDate: (at: number | string) => longDate.format(new Date(at)),
    /** Of a calendar day (YYYY-MM-DD), wherever the reader is: "Mon 24 Nov". */
    weekday: (date: string) => weekday.format(new Date(`${date}T00:00:00Z`)),
    /** "yesterday", "3 days ago"; an older date in full. */
    day(at: number | string, now: number): string {
      const days = Math.round((startOfDay(now, timeZone) - startOfDay(at, timeZone)) / 86_400_000);
      return days < 7 ? relative.format(-days, "day") : date.format(new Date(at));
    },
    duration: (seconds: number) => duration(seconds, locale),
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    /** Inside a sentence: "arrays, trees and stacks". */
    and: (items: string[]) => new Intl.ListFormat(locale, { type: "conjunction" }).format(items),
    list: (items: string[]) => new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(items),
  };
}
export type Formatter = ReturnType<typeof formatter>;

export function useFormat(): Formatter {
  const root = useRouteLoaderData("root") as { reader?: { locale: string; timeZone: string } } | undefined;
  const locale = root?.reader?.locale ?? "en";
  const timeZone = root?.reader?.timeZone ?? "UTC";
  return useMemo(() => formatter(locale, timeZone), [locale, timeZone]);
}

/** 41:48, or 1:04:10 from an hour on. */
export function clockText(ms: number): string {
  const total = Math.max(0, Math.ceil(ms / 1000));
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${two(minutes)}:${two(seconds)}`;
}

/** Milliseconds of a run, as short as they are exact: 0.3 ms, 41 ms, 1.2 s. */
export function runTime(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`;
  return ms < 10 ? `${Number(ms.toFixed(1))} ms` : `${Math.round(ms)} ms`;
}

export function memory(kb: number): string {
  return kb >= 1024 ? `${(kb / 1024).toFixed(1)} MB` : `${kb} kB`;
}

function duration(seconds: number, locale: string): string {
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "short" }).format(value);
  if (seconds < 60) return unit(Math.max(0, Math.round(seconds)), "second");
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return unit(minutes, "minute");
  const rest = minutes % 60;
  const hours = unit(Math.floor(minutes / 60), "hour");
  return rest === 0 ? hours : `${hours} ${unit(rest, "minute")}`;
}

/** The instant's calendar day in the zone, as UTC midnight, so that two days can be subtracted. */
function startOfDay(at: number | string, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(new Date(at));
  return Date.parse(`${parts}T00:00:00Z`);
}
