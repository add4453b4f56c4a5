import type { SilenceKind } from "../../domain/room/state.ts";

type PerKind = Record<SilenceKind, readonly string[]>;

/** A word into a silence, the gentler the longer it lasts. */
export const SILENCES = {
  first: {
    thinking: [
      "Take the time you need.",
      "I leave you to it; thinking out loud is welcome and not required.",
      "There is no need to fill the pause.",
    ],
    "trailing-off": [
      "Go on, I am listening.",
      "I am still with you; finish the thought in your own time.",
      "You were in the middle of a thought, and I would like to hear the rest of it.",
    ],
    writing: [
      "I am here while you write; say a word when something is unclear.",
      "Write on in peace; I follow the code as it grows.",
      "I do not want to interrupt; speak up whenever it helps.",
    ],
    stuck: [
      "Which part of it is unclear right now?",
      "What would you like to know before your next change?",
      "It often helps to say out loud what the last run showed you.",
    ],
    done: [
      "If nothing is left to say about this one, the button above finishes the question.",
      "You can finish the question with the button above whenever you like.",
      "From here the next step is yours, and finishing the question is one of them.",
    ],
    quiet: [
      "What are you looking at right now?",
      "Where are your thoughts at the moment?",
      "A half-formed idea is enough to talk about.",
    ],
  } as PerKind,
  /** A question of the interviewer's stands: it is not asked again, nor another one beside it. */
  open: [
    "There is no rush with the answer.",
    "A part of an answer is fine too.",
    "Leave the question for later if you would rather go on.",
  ],
  second: {
    thinking: ["Still no hurry from my side.", "I am around when the thought is ready."],
    "trailing-off": ["The rest can wait until you have it.", "Pick the thread up whenever you like."],
    writing: ["Carry on; I am only a message away.", "Nothing is needed from you but the code."],
    stuck: [
      "If you would like a push, the hint button is there; without it is fine too.",
      "A small input of your own or the hint button can get things moving, whichever you prefer.",
    ],
    done: [
      "Take a moment if you need one; nothing is open from my side.",
      "I have nothing open, so take your time.",
    ],
    quiet: [
      "Any small step is a fair place to start, a question about the statement too.",
      "It need not be a finished idea; a question counts as well.",
    ],
  } as PerKind,
  last: [
    "There is no hurry; I am here when you want to go on.",
    "I wait; write whenever you are ready.",
    "The session stays open, and pausing it is fine too.",
  ],
  design: {
    lastCall: "so say what you would still like to have on record.",
    thinking: [
      "Take the time you need.",
      "There is no need to fill the pause.",
      "Thinking aloud is welcome here and not required.",
    ],
    trailingOff: [
      "Go on, I am listening.",
      "You were in the middle of a thought, and I would like to hear the rest of it.",
    ],
    writing: [
      "I am here while you write; say a word when something is unclear.",
      "Write on in peace; I can read the notes as they grow.",
    ],
    open: [
      "There is no rush with the answer.",
      "A part of an answer is fine too.",
      "A half-formed idea is enough to talk about.",
    ],
    quiet: ["What are you looking at right now?", "Where are your thoughts at the moment?"],
    second: [
      "Any small step is a fair place to go on from, a question about the facts too.",
      "It need not be a finished idea; a question counts as well.",
    ],
    last: [
      "There is no hurry; I am here when you want to go on.",
      "I wait; write whenever you are ready.",
      "The session stays open, and pausing it stops the clock.",
    ],
  },
} as const;
