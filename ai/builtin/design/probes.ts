import type { InterviewerBrief } from "../../brief.ts";
import { hintViolations } from "../../reply-rules/hints.ts";
import { sentencesOf } from "../../reply-rules/sentences.ts";
import { pick, wasSaid } from "../wording.ts";

/** A question about what the candidate has just named, never asked before; null where nothing of it can be asked without telling. */
export function probe(brief: InterviewerBrief): string | null {
  const said = brief.transcript.findLast(({ role }) => role === "USER")?.text ?? "";
  const open = PROBES.filter(([named, asks]) => named.test(said) && !wasSaid(brief, asks))
    .flatMap(([, asks]) => asks.filter((ask) => hintViolations(brief, sentencesOf(ask)).length === 0))
    .toSorted((a, b) => placeIn(said, a) - placeIn(said, b));
  return open[0] ? pick(brief, variantsWith(open, open[0])) : null;
}

/** How many of these were put in this round. */
export const probesPut = (brief: InterviewerBrief): number =>
  PROBES.filter(([, asks]) => wasSaid(brief, asks)).length;

/** Where the words name what a question is about: the last thing named is the freshest. */
const placeIn = (said: string, ask: string): number => {
  const named = PROBES.find(([, asks]) => asks.includes(ask))?.[0];
  return named ? -said.search(named) : 0;
};

const variantsWith = (open: readonly string[], one: string): string[] => {
  const row = PROBES.find(([, asks]) => asks.includes(one))?.[1] ?? [];
  return open.filter((ask) => row.includes(ask));
};

const PROBES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(?:queues?|streams?|kafka|kinesis|sqs|rabbitmq|topics?)\b/i,
    [
      "You put messages in between: what do you do about one that cannot be processed at all?",
      "What becomes of the messages in between when their readers are away for an hour?",
    ],
  ],
  [
    /\b(?:cach(?:e|es|ed|ing)|redis|memcached)\b/i,
    [
      "How would you tell whether that cache earns its keep?",
      "What is the first thing users notice when that cache is empty?",
    ],
  ],
  [
    /\b(?:shard(?:s|ed|ing)?|partition(?:s|ed|ing)?)\b/i,
    [
      "How do you add machines to those partitions while it runs?",
      "What do you do when one of those partitions is far busier than the others?",
    ],
  ],
  [
    /\b(?:replicas?|followers?|standby|replication)\b/i,
    [
      "What may a reader of that copy see right after a write?",
      "Who decides that the copy takes over, and how sure must they be?",
    ],
  ],
  [
    /\b(?:locks?|leases?)\b/i,
    [
      "What if whoever holds that stops for a minute and then goes on?",
      "Who gives that back when its holder is gone?",
    ],
  ],
  [
    /\b(?:websockets?|long polling|push connection|connections?)\b/i,
    ["What do you do with a client that was away for ten minutes and comes back?"],
  ],
  [/\b(?:transactions?|commit)\b/i, ["What exactly is inside that transaction, and what is left outside?"]],
  [/\bindex(?:es)?\b/i, ["What does that index cost you on every write?"]],
  [/\b(?:cdn|edge)\b/i, ["How does a correction reach what is already out there at the edge?"]],
  [
    /\b(?:workers?|jobs?|consumers?)\b/i,
    ["What if one of those workers does the same piece of work a second time?"],
  ],
  [
    /\b(?:postgres(?:ql)?|mysql|dynamodb|cassandra|mongodb|relational)\b/i,
    ["What would make you regret that choice of a store in two years?"],
  ],
];
