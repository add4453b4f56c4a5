import { useRouteLoaderData } from "@remix-run/react";
import { kept } from "../domain/kept.ts";

/** Dates, numbers and durations in the reader's language and time zone. Making one takes as long as a small page: each is kept. */
export const formatter = kept<[locale: string, timeZone: string], Formatter>(makeFormatter, 200);

function makeFormatter(locale: string, timeZone: string) {
  const dateTime = (options: Intl.DateTimeFormatOptions) =>
    whenUsed(() => new Intl.DateTimeFormat(locale, { timeZone, ...options }));
  const time = dateTime({ hour: "2-digit", minute: "2-digit" });
  const date = dateTime({ day: "numeric", month: "short", year: "numeric" });
  const longDate = dateTime({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const weekday = dateTime({ timeZone: "UTC", weekday: "short", day: "numeric", month: "short" });
  const number = whenUsed(() => new Intl.NumberFormat(locale));
  const unit = (name: string) =>
    whenUsed(() => new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "short" }));
  const units = { second: unit("second"), minute: unit("minute"), hour: unit("hour") };
  const isoDay = whenUsed(() => new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }));
  /** The instant's calendar day in the zone, as UTC midnight, so that two days can be subtracted. */
  const startOfDay = (at: number | string) => Date.parse(`${isoDay().format(new Date(at))}T00:00:00Z`);
  const and = whenUsed(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const list = whenUsed(() => new Intl.ListFormat(locale, { type: "unit", style: "short" }));
  const relative = whenUsed(() => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
  const recent = whenUsed(() => new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" }));
  return {
    time: (at: number | string) => time().format(new Date(at)),
    date: (at: number | string) => date().format(new Date(at)),
    longDate: (at: number | string) => longDate().format(new Date(at)),
    /** Of a calendar day (YYYY-MM-DD), wherever the reader is: "Mon 24 Nov". */
    weekday: (date: string) => weekday().format(new Date(`${date}T00:00:00Z`)),
    /** "yesterday", "3 days ago"; an older date in full. */
    day(at: number | string, now: number): string {
      const days = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
      return days < 7 ? relative().format(-days, "day") : date().format(new Date(at));
    },
    /** "2 min ago", "3 hr ago"; from a day on as `day` says it. */
    ago(at: number | string, now: number): string {
      const minutes = Math.max(0, Math.floor((now - new Date(at).getTime()) / 60_000));
      if (minutes < 60) return recent().format(-minutes, "minute");
      return minutes < 24 * 60 ? recent().format(-Math.floor(minutes / 60), "hour") : this.day(at, now);
    },
    duration: (seconds: number) => duration(seconds, units),
    number: (value: number) => number().format(value),
    /** Inside a sentence: "arrays, trees and stacks". */
    and: (items: string[]) => heard(and().format(items), locale),
    list: (items: string[]) => list().format(items),
  };
}
/** Spanish says "e" for "y" before an i, which the list format forgets where that i has an accent: "bases de datos e índices". */
const heard = (list: string, locale: string): string =>
  locale.startsWith("es") ? list.replace(/ y (?=h?í)/giu, " e ") : list;

/** A page uses few of the formats, and makes those once. */
function whenUsed<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export type Formatter = ReturnType<typeof makeFormatter>;

export function useFormat(): Formatter {
  const { locale, timeZone } = useReader();
  return formatter(locale, timeZone);
}

/** How the reader writes dates and numbers. */
export function useReader(): { locale: string; timeZone: string } {
  const root = useRouteLoaderData("root") as { reader?: { locale: string; timeZone: string } } | undefined;
  return root?.reader ?? { locale: "en", timeZone: "UTC" };
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

function duration(
  seconds: number,
  { second, minute, hour }: Record<"second" | "minute" | "hour", () => Intl.NumberFormat>,
): string {
  if (seconds < 60) return second().format(Math.max(0, Math.round(seconds)));
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return minute().format(minutes);
  const rest = minutes % 60;
  const hours = hour().format(Math.floor(minutes / 60));
  return rest === 0 ? hours : `${hours} ${minute().format(rest)}`;
}
