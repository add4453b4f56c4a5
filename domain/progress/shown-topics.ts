import type { EvidencedTopic } from "./progress.ts";

/** Those at the head of the list are what somebody comes for; a page with all of them takes longer to write and to send. */
export const FIRST_TOPICS = 12;

/** `all`: how many are measured; `unmeasured`: their names. */
export type ShownTopics = { measured: EvidencedTopic[]; all: number; unmeasured: string[] };

/** Those that were answered, in the order given: the first of them, or all. */
export function shownTopics(topics: readonly EvidencedTopic[], isWhole: boolean): ShownTopics {
  const measured = topics.filter(({ answers }) => answers > 0);
  const unmeasured = topics.filter(({ answers }) => answers === 0).map(({ topic }) => topic);
  return { measured: isWhole ? measured : measured.slice(0, FIRST_TOPICS), all: measured.length, unmeasured };
}
