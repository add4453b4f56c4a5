import type { Accommodations } from "../../domain/interview.ts";
import { capitalised } from "./design.ts";
import { localized } from "./localized.ts";

/** What a candidate needs to take part on equal terms. */
export const accommodations = localized("accommodations", {
  title: "Extra time and quiet",
  lead: "Recorded with the interview, never scored. Remembered in this browser.",
  extraTime: "Extra time",
  times: { 1: "None", 1.25: "1.25×", 1.5: "1.5×", 2: "2×" } satisfies Record<
    Accommodations["extra_time"],
    string
  >,
  countdown: "No countdown",
  countdownHint: "No clock is shown. One quiet line comes when about 5 minutes are left.",
  textOnly: "Text only",
  textOnlyHint: "Replies appear whole, and nothing moves.",
  recorded: (list: string) => `${list}: recorded, never scored.`,
  words: {
    extraTime: (times: string) => `${times} time`,
    countdown: "no countdown",
    textOnly: "text only",
  },
});

/** What is adjusted, as one phrase; null where nothing is. */
export function accommodationText(adjusted: Accommodations | undefined): string | null {
  if (!adjusted) return null;
  const { words, times } = accommodations;
  const parts = [
    adjusted.extra_time === 1 ? null : words.extraTime(times[adjusted.extra_time]),
    adjusted.countdown ? null : words.countdown,
    adjusted.text_only ? words.textOnly : null,
  ];
  const text = parts.filter((part) => part !== null).join(", ");
  return text === "" ? null : capitalised(text);
}
