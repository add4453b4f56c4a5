import type { Accommodations } from "../../domain/interview.ts";

/** What a candidate needs to take part on equal terms. */
export const accommodations = {
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
    countdown: "No countdown",
    textOnly: "Text only",
  },
};

/** What was agreed, one phrase each; nothing where nothing was. */
export function accommodationWords(agreed: Accommodations | undefined): string[] {
  if (!agreed) return [];
  const { words, times } = accommodations;
  return [
    agreed.extra_time === 1 ? null : words.extraTime(times[agreed.extra_time]),
    agreed.countdown ? null : words.countdown,
    agreed.text_only ? words.textOnly : null,
  ].filter((word) => word !== null);
}
