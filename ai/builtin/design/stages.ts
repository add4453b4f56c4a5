import type { Phase } from "../../../domain/room/event.ts";
import { JUNIOR_ASKS, SENIOR_ASKS, STAFF_ASKS } from "./level-asks.ts";

/**
 * One question of a stage, in several wordings. `told`: words of which several show that it was spoken of, whether or not the
 * rubric knows them; then `deeper` is asked for what it has come to.
 */
export type StageAsk = { asks: readonly string[]; told: RegExp; deeper: readonly string[] };
export type Asks = Partial<Record<Phase, readonly StageAsk[]>>;

/** The questions of each stage in one language: those put to everybody, and those that belong to a level. */
export type Stages = {
  usual: Record<AskedStage, readonly StageAsk[]>;
  junior: Record<"requirements" | "estimation" | "high-level" | "deep-dive", readonly StageAsk[]>;
  senior: Record<"requirements" | "high-level" | "operations", readonly StageAsk[]>;
  staff: Record<"operations", readonly StageAsk[]>;
  /** How a stage is opened where the candidate has not done so. */
  openings: Partial<Record<Phase, readonly string[]>>;
};
type AskedStage = "requirements" | "estimation" | "api-data" | "high-level" | "deep-dive" | "operations";

/** In the order in which they are put; which of them depends on what the candidate left open. */
const USUAL: Stages["usual"] = {
  requirements: [
    {
      asks: [
        "What must the first version do, and what would you leave out of it?",
        "Which few things must it do, and which are out of scope for you?",
      ],
      told: /\b(?:musts?|out of scope|in scope|scope|first version|mvp|leave out|left out|later version|features?|users? (?:can|should|must|need)|nice to have)\b/gi,
      deeper: [
        "Which of those would you give up first, and what would that spare you?",
        "If only one of those could be had, which would it be, and why?",
      ],
    },
    {
      asks: [
        "What must it never get wrong, and where may it be late or approximate?",
        "Where does it have to be exact, and where is good enough fine?",
      ],
      told: /\b(?:exact(?:ly)?|accurate|never (?:lose|lost|wrong|twice)|consisten(?:t|cy)|approximate(?:ly)?|stale|eventual(?:ly)?|latency|milliseconds?|available|availability|durab(?:le|ility)|good enough|late)\b/gi,
      deeper: [
        "What do you pay for the strictest of those, and who notices when it is missed?",
        "Which of those would you loosen when it gets expensive?",
      ],
    },
  ],
  estimation: [
    {
      asks: [
        "How much comes in, and how much is kept, in round figures?",
        "What does that come to, in traffic at the busiest time and in data over the years?",
      ],
      told: /\b(?:per (?:second|minute|hour|day|month|year)|a (?:second|day|month|year)|qps|rps|tps|bytes?|[kmgtp]b|million|billion|peak)\b/gi,
      deeper: [
        "Which of those figures are you least sure of, and what if it is ten times as large?",
        "Where is the largest error in that, and does it matter?",
      ],
    },
    {
      asks: ["Which of those figures changes what you build?", "What do these figures decide for you?"],
      told: /\b(?:so (?:i|we|one|a single|that)|therefore|which means|means|decides?|that is why|hence|fits (?:on|in|into)|too much for|enough for|rules? out|small enough|not worth)\b/gi,
      deeper: [
        "At what size would you decide that differently?",
        "How far may that figure grow before the decision falls?",
      ],
    },
  ],
  "api-data": [
    {
      asks: [
        "Which calls does a client make, and what comes back?",
        "What does the interface to the outside look like?",
      ],
      told: /\b(?:post|get|put|patch|delete|grpc|rest|graphql|endpoints?|returns?|api|calls?|status code|request body|parameters?)\b|\/\w+/gi,
      deeper: [
        "Which of those calls is hard to change once clients use it?",
        "What does a client do when one of those calls gets no answer?",
      ],
    },
    {
      asks: [
        "What do you store, and how is it looked up?",
        "How is the data laid out, and which lookups must be fast?",
      ],
      told: /\b(?:tables?|columns?|keys?|index(?:es|ed)?|rows?|records?|schema|documents?|stored?|look(?:ed)? up|lookups?|by id|sorted by)\b/gi,
      deeper: [
        "Which question to that data would be slow the way it is laid out?",
        "What does that layout make hard later on?",
      ],
    },
  ],
  "high-level": [
    {
      asks: [
        "Would you take me through one request, from the client to the data and back?",
        "Which way does a single request take through your parts?",
      ],
      told: /\b(?:clients?|requests?|load balancers?|gateways?|servers?|services?|then|databases?|responses?|goes (?:to|through)|calls|reads from|writes to)\b/gi,
      deeper: [
        "Which step of that way takes the longest, and what decides how long?",
        "Which step of that way could be left out on most requests?",
      ],
    },
    {
      asks: [
        "Which parts have to grow on their own, and what stands between them?",
        "Where do you draw the lines between the parts, and why there?",
      ],
      told: /\b(?:scales?|scaled|separate(?:ly|d)?|independent(?:ly)?|stateless|decoupled?|between|own service|horizontally|on its own|on their own)\b/gi,
      deeper: [
        "What does that separation cost you, and when would you take it back?",
        "Which of those parts would you run together at first?",
      ],
    },
  ],
  "deep-dive": [
    {
      asks: [
        "Which part of it is the hardest, and how does it work inside?",
        "Which part worries you most, and how would you build it?",
      ],
      told: /\b(?:hard(?:est)?|difficult|tricky|worr(?:y|ies)|inside|the core of|in detail|subtle|challenge)\b/gi,
      deeper: [
        "Where does that stop working first when it grows?",
        "What in there would you try out before you rely on it?",
      ],
    },
    {
      asks: [
        "What did you give up with that, and what would the other way have cost?",
        "Which other way did you weigh there, and why not that one?",
      ],
      told: /\b(?:instead of|rather than|alternatives?|trade[- ]?offs?|other way|give up|gave up|the price|costs? (?:me|us|more|less)|compared (?:to|with)|in exchange|downside)\b/gi,
      deeper: [
        "What would have to change for you to take the other one after all?",
        "How would you find out that this was the wrong one?",
      ],
    },
  ],
  operations: [
    {
      asks: [
        "What happens to users when one of these parts is down?",
        "Take one part away: what do users notice?",
      ],
      told: /\b(?:down|fails?|failures?|failing|outages?|crash(?:es|ed)?|unavailable|degraded?|fall(?:s)? back|fallback|without it|lost)\b/gi,
      deeper: [
        "How long may that last before it hurts, and who decides what to do then?",
        "Which two of those at once would you have no answer for?",
      ],
    },
    {
      asks: [
        "How would you notice trouble before users tell you?",
        "What would you watch, and what would wake you at night?",
      ],
      told: /\b(?:alerts?|alarms?|metrics?|monitor(?:s|ing|ed)?|dashboards?|slo|sli|traces?|tracing|percentiles?|p9\d|on call|wakes?|watch)\b/gi,
      deeper: [
        "Which of those would be red first, and which one would only be noise?",
        "What would that not show you?",
      ],
    },
  ],
};

/** Every wording of every stage's questions. */
export const allAsks = ({ usual, junior, senior, staff }: Stages): AskedAs[] =>
  [usual, junior, senior, staff].flatMap((asks: Asks) =>
    (Object.keys(asks) as Phase[]).flatMap((phase) =>
      (asks[phase] ?? []).flatMap(({ asks: usual, deeper }) => [
        { phase, variants: usual },
        { phase, variants: deeper },
      ]),
    ),
  );
type AskedAs = { phase: Phase; variants: readonly string[] };

export const STAGES: Stages = {
  usual: USUAL,
  junior: JUNIOR_ASKS,
  senior: SENIOR_ASKS,
  staff: STAFF_ASKS,
  openings: {
    estimation: ["Then some numbers.", "Let us put numbers to it."],
    "api-data": ["On to the interface and the data.", "Then the interface and what is stored."],
    "high-level": ["Now the whole picture.", "Then the parts and how they hang together."],
    "deep-dive": ["Let us go into one part.", "Now into the depth of one part."],
    operations: ["Then to what can go wrong.", "Now to running it."],
  },
};
