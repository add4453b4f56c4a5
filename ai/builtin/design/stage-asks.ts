import type { CandidateLevel } from "../../../domain/design-question.ts";
import type { Phase } from "../../../domain/room/event.ts";
import { isExpected } from "../../../domain/scoring/design-rubric.ts";

type Asks = Partial<Record<Phase, readonly (readonly string[])[]>>;

/** The questions of each stage, in the order in which they are put; which of them depends on what the candidate left open. */
const STAGE_ASKS: Asks = {
  requirements: [
    [
      "What must the first version do, and what would you leave out of it?",
      "Which few things must it do, and which are out of scope for you?",
    ],
    [
      "What must it never get wrong, and where may it be late or approximate?",
      "Where does it have to be exact, and where is good enough fine?",
    ],
  ],
  estimation: [
    [
      "How much comes in, and how much is kept, in round figures?",
      "What does that come to, in traffic at the busiest time and in data over the years?",
    ],
    ["Which of those figures changes what you build?", "What do these figures decide for you?"],
  ],
  "api-data": [
    [
      "Which calls does a client make, and what comes back?",
      "What does the interface to the outside look like?",
    ],
    [
      "What do you store, and how is it looked up?",
      "How is the data laid out, and which lookups must be fast?",
    ],
  ],
  "high-level": [
    [
      "Would you take me through one request, from the client to the data and back?",
      "Which way does a single request take through your parts?",
    ],
    [
      "Which parts have to grow on their own, and what stands between them?",
      "Where do you draw the lines between the parts, and why there?",
    ],
  ],
  "deep-dive": [
    [
      "Which part of it is the hardest, and how does it work inside?",
      "Which part worries you most, and how would you build it?",
    ],
    [
      "What did you give up with that, and what would the other way have cost?",
      "Which other way did you weigh there, and why not that one?",
    ],
  ],
  operations: [
    ["What happens to users when one of these parts is down?", "Take one part away: what do users notice?"],
    [
      "How would you notice trouble before users tell you?",
      "What would you watch, and what would wake you at night?",
    ],
  ],
};

/** For somebody who is led: the same, in smaller steps. */
const JUNIOR_ASKS: Asks = {
  requirements: [
    [
      "Name the two or three things that a user must be able to do: which are they?",
      "What does a user do with it from beginning to end, in two or three steps?",
    ],
  ],
  estimation: [
    [
      "How many requests a second is that, roughly, if you round freely?",
      "How much has to be kept after a year, roughly, if you round freely?",
    ],
  ],
  "high-level": [
    [
      "Name the parts that a request passes on its way: which are they?",
      "Which parts does it need at least, and who calls whom?",
    ],
  ],
  "deep-dive": [
    [
      "Choose one part that you know best: how does it work inside?",
      "Which part could you build tomorrow, and how would you do it?",
    ],
  ],
};

/** Asked in addition of whoever is held to a higher bar, in the stage where it belongs. */
const SENIOR_ASKS: Asks = {
  requirements: [
    [
      "Which of these requirements would you challenge, and with what argument?",
      "Which requirement is the expensive one, and what would you offer in its place?",
    ],
  ],
  "high-level": [
    [
      "What would be a simpler design that does most of this, and when is it enough?",
      "What is the least that you could start with, and what makes you outgrow it?",
    ],
  ],
  operations: [
    [
      "How do you bring a change of this into production while it is in use?",
      "How would you roll out the riskiest change to it, and how do you get back?",
    ],
  ],
};

const STAFF_ASKS: Asks = {
  operations: [
    [
      "What does this cost to run, and where would you cut first?",
      "Where does the money go in this, and what would you give up for half of it?",
    ],
  ],
};

/** What the stage asks of a candidate of this level, in order; each entry in several wordings. */
export function asksOf(phase: Phase, level: CandidateLevel): readonly (readonly string[])[] {
  const usual = STAGE_ASKS[phase] ?? [];
  const led = level === "junior" ? JUNIOR_ASKS[phase] : undefined;
  return [
    ...(led ? [...led, ...usual.slice(1, 1 + EXTRA_FOR_JUNIORS)] : usual),
    ...(isExpected(level, "senior") ? (SENIOR_ASKS[phase] ?? []) : []),
    ...(level === "staff" ? (STAFF_ASKS[phase] ?? []) : []),
  ];
}

const EXTRA_FOR_JUNIORS = 1;

/** Every wording of every stage's questions. */
export const ALL_ASKS: readonly { phase: Phase; variants: readonly string[] }[] = [
  STAGE_ASKS,
  JUNIOR_ASKS,
  SENIOR_ASKS,
  STAFF_ASKS,
].flatMap((asks) =>
  (Object.keys(asks) as Phase[]).flatMap((phase) =>
    (asks[phase] ?? []).map((variants) => ({ phase, variants })),
  ),
);

/** How a stage is opened where the candidate has not done so. */
export const STAGE_OPENINGS: Partial<Record<Phase, readonly string[]>> = {
  estimation: ["Then some numbers.", "Let us put numbers to it."],
  "api-data": ["On to the interface and the data.", "Then the interface and what is stored."],
  "high-level": ["Now the whole picture.", "Then the parts and how they hang together."],
  "deep-dive": ["Let us go into one part.", "Now into the depth of one part."],
  operations: ["Then to what can go wrong.", "Now to running it."],
};
