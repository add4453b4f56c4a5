import type { InterviewerBrief } from "../../brief.ts";
import { hintViolations } from "../../reply-rules/hints.ts";
import { sentencesOf } from "../../reply-rules/sentences.ts";
import { says } from "../says.ts";
import { pick, wasSaid } from "../wording.ts";
import type { Probe } from "./probe-asks.ts";

/** A question about what the candidate has just named, never asked before and not told already; null where nothing of it can be asked without telling. */
export function probe(brief: InterviewerBrief): string | null {
  const words = lastWords(brief);
  const said = brief.transcript.findLast(({ role }) => role === "USER")?.text ?? "";
  const open = says(brief)
    .design.probes.filter(({ named, asks }) => named.test(said) && !wasSaid(brief, textsOf(asks)))
    .map(({ named, asks }) => ({
      at: said.search(named),
      asks: asks
        .filter(({ ask, told }) => !told.test(words) && hintViolations(brief, sentencesOf(ask)).length === 0)
        .map(({ ask }) => ask),
    }))
    .filter(({ asks }) => asks.length > 0)
    // What was named last is the freshest.
    .toSorted((a, b) => b.at - a.at);
  return open[0] ? pick(brief, open[0].asks) : null;
}

/** How many of these were put in this round. */
export const probesPut = (brief: InterviewerBrief): number =>
  says(brief).design.probes.filter(({ asks }) => wasSaid(brief, textsOf(asks))).length;

/** The candidate's last two messages: what stands in them is not asked for. */
export const lastWords = ({ transcript }: InterviewerBrief): string =>
  transcript
    .filter(({ role }) => role === "USER")
    .slice(-2)
    .map(({ text }) => text)
    .join("\n");

const textsOf = (asks: Probe["asks"]): string[] => asks.map(({ ask }) => ask);
