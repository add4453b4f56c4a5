import { kept } from "../../../domain/kept.ts";
import { useReader } from "../../format.ts";

/** Calendar days (YYYY-MM-DD) in the reader's language: they have no time zone, so they must not be given one. */
export const calendarWords = kept(newWords, 200);
export type CalendarWords = ReturnType<typeof newWords>;

export const useCalendarWords = (): CalendarWords => calendarWords(useReader().locale);

function newWords(locale: string) {
  const format = (options: Intl.DateTimeFormatOptions) => {
    let made: Intl.DateTimeFormat | undefined;
    return (date: string) => {
      made ??= new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
      return made.format(Date.parse(`${date}T00:00:00Z`));
    };
  };
  return {
    /** 3 Nov */
    day: format({ day: "numeric", month: "short" }),
    /** 3 Nov 2026 */
    date: format({ day: "numeric", month: "short", year: "numeric" }),
    /** Nov */
    monthName: format({ month: "short" }),
    /** Nov 2026 */
    month: format({ month: "short", year: "numeric" }),
    /** Mon */
    weekday: format({ weekday: "short" }),
    /** Mon 3 Nov */
    longDay: format({ weekday: "short", day: "numeric", month: "short" }),
  };
}
