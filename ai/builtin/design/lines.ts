import type { Phase } from "../../../domain/room/event.ts";

/** What the built-in interviewer says in a system-design round, each in several wordings. None of it judges. */
export const DESIGN_LINES = {
  unspecified: [
    "Nothing is fixed there: choose an assumption, and say it out loud.",
    "I have no fact on that, so decide it as the one who builds it.",
    "That is left open; take what seems sensible and tell me which.",
  ],
  noVerdict: [
    "I keep verdicts out of the session; the report weighs it afterwards.",
    "I do not judge it here, so go on as you think best.",
    "That is for the report; here I only want to hear how you decide.",
  ],
  notYet: [
    "The answer opens once you have chosen an option and said why.",
    "I say nothing on the options before you have committed to one.",
  ],
  choose: [
    "When you have settled on one, choose it on the card and write why.",
    "Put your choice on the card, with the reason in a sentence or two.",
    "The card takes your choice; your reasons count as much as the letter.",
  ],
  nothingNew: [
    "Nothing new comes to light from that.",
    "That changes nothing you can see yet.",
    "No new facts come from that.",
  ],
  opened: [
    "Something new is open beside the situation.",
    "That brought new facts, which stand with the situation.",
    "There is news beside the situation.",
  ],
  explained: [
    "The card shows what speaks for and against each option.",
    "What each option would have meant stands on the card.",
  ],
  timeUp: [
    "The time meant for this question is over: finish your thought, and then go on.",
    "That was the time for this question; say what is still in your mind, and then move on.",
  ],
  leave: [
    "The button at the top takes you on whenever you are ready.",
    "Go on with the button at the top when nothing is left to say.",
    "From my side that is all on this one; the button at the top takes you on.",
  ],
  hint: [
    "Take a minute with that hint, and say what it changes.",
    "See what that hint does to your plan.",
    "Say what you make of that hint when you are ready.",
  ],
  approach: [
    "That is a whole sample answer, and with it shown the score for this question is capped; say which part you would defend yourself.",
    "With the sample answer open the score is capped; what is left is to say where you would differ.",
  ],
  notes: ["I have read your notes.", "I went through your notes."],
  emptyNotes: [
    "There is nothing in your notes yet; a few lines on what you have decided help both of us.",
    "Your notes are empty so far.",
  ],
  more: ["Go on.", "I am listening.", "Noted, go on.", "All right, what comes next?"],
} as const;

/** The questions of each stage, in the order in which they are put; which of them depends on what the candidate left open. */
export const STAGE_ASKS: Partial<Record<Phase, readonly (readonly string[])[]>> = {
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
      "How much traffic and data does that come to, roughly?",
      "Put rough numbers on it: how much comes in, and how much is kept?",
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
      "Take me through one request from the client to the data and back.",
      "Walk me along the path of a single request through your parts.",
    ],
    [
      "Which parts have to grow on their own, and what stands between them?",
      "Where do you draw the lines between the parts, and why there?",
    ],
  ],
  "deep-dive": [
    [
      "Which part of it is the hardest, and how does it work inside?",
      "Pick the part that worries you most, and take me into it.",
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

/** Asked in addition of whoever is held to a higher bar, in the stage where it belongs. */
export const SENIOR_ASKS: Partial<Record<Phase, readonly string[]>> = {
  requirements: ["Which of these requirements would you challenge, and with what argument?"],
  "high-level": ["What would be a simpler design that does most of this, and when is it enough?"],
  operations: ["What does this cost to run, and where would you cut first?"],
};

/** How a stage is opened where the candidate has not done so. */
export const STAGE_OPENINGS: Partial<Record<Phase, readonly string[]>> = {
  estimation: ["Then some rough numbers.", "Let us put numbers to it."],
  "api-data": ["On to the interface and the data.", "Then the interface and what is stored."],
  "high-level": ["Now the whole picture.", "Then the parts and how they hang together."],
  "deep-dive": ["Let us go into one part.", "Now into the depth of one part."],
  operations: ["Then to what can go wrong.", "Now to running it."],
};
