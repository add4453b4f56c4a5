import type { ApiArgs } from "../../api.server.ts";
import type { SafeHtml } from "../../components/made-html.tsx";
import { markdownHtml } from "../../components/markdown-html.server.tsx";
import { runWords } from "../../components/run-words.ts";
import { accommodations, accommodationText } from "../../strings/accommodations.ts";
import { loadReport } from "./load.server.ts";
import type { TranscriptEntry, TranscriptRound } from "./transcript-rounds.ts";

/** The report as its page shows it: Markdown is HTML and runs are words, so that what makes them need not be sent along. */
export async function shownReport(args: ApiArgs, id: string) {
  const loaded = await loadReport(args, id);
  const { report, transcript } = loaded;
  const adjusted = accommodationText(loaded.interview.config.accommodations);
  return {
    ...loaded,
    adjusted: adjusted && accommodations.recorded(adjusted),
    transcript: transcript?.map(shownRound) ?? null,
    prose: { detail: markdownHtml(report?.detailed_feedback ?? ""), approaches: approachesIn(report) },
  };
}
export type ShownReport = Awaited<ReturnType<typeof shownReport>>;

export type ShownRound = Omit<TranscriptRound<SafeHtml>, "entries"> & { entries: ShownEntry[] };
export type ShownEntry =
  | (Omit<Extract<TranscriptEntry, { kind: "message" }>, "text"> & { html: SafeHtml })
  | { kind: "run"; id: string; at: number; text: string };

export const shownRound = ({ entries, choice, ...round }: TranscriptRound): ShownRound => ({
  ...round,
  entries: entries.map(shownEntry),
  choice: choice && {
    ...choice,
    options: choice.options.map(({ text, explanation, ...option }) => ({
      ...option,
      text: markdownHtml(text),
      explanation: explanation === null ? null : markdownHtml(explanation, 4),
    })),
  },
});

function shownEntry(entry: TranscriptEntry): ShownEntry {
  if (entry.kind === "run") return { kind: "run", id: entry.id, at: entry.at, text: runWords(entry.run) };
  const { text, ...message } = entry;
  return { ...message, html: markdownHtml(text, 4) };
}

/** The approach of each round's sample answer, by the round. */
const approachesIn = (report: Awaited<ReturnType<typeof loadReport>>["report"]): Record<string, SafeHtml> =>
  Object.fromEntries(
    (report?.rounds ?? []).flatMap(({ round_id, sample_answer }) =>
      sample_answer ? [[round_id, markdownHtml(sample_answer.approach, 4)]] : [],
    ),
  );
