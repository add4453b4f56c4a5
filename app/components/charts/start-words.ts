import type { Step } from "../../../domain/progress/buckets.ts";
import { progress as words } from "../../strings/progress.ts";
import type { CalendarWords } from "./calendar-words.ts";

/** What a mark over time stands for, in words: a day, a week or a month. */
export function startWords(calendar: CalendarWords, step: Step, start: string): string {
  switch (step) {
    case "interview":
      return calendar.date(start);
    case "week":
      return words.week(calendar.date(start));
    case "month":
      return calendar.month(start);
    default:
      return step satisfies never;
  }
}
