import type { HiddenCounts } from "../../domain/submission.ts";

const of = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Sentences of a coding round beside the plain lines and questions; those with a gap are made of what stands in it. */
export const SENTENCES = {
  count: {
    questions: (count: number) => of(count, "question"),
    minutes: (count: number) => of(count, "minute"),
    tests: (count: number) => of(count, "test"),
    /** After "take a hint": how many there are yet. */
    hintsLeft: (count: number) => `${of(count, "hint")} ${count === 1 ? "is" : "are"} left`,
  },
  opening: {
    later: (number: number, count: number, title: string, example: string, known: string) =>
      `Question ${number} of ${count} is "${title}"${example}: ${known}`,
    hello: (name: string | null) =>
      `Hello${name ? ` ${name}` : ""}, I am Mockingbird's built-in interviewer, a program with prepared facts rather than a language model.`,
    noLimit: (questions: string) => `${questions} and no time limit`,
    limit: (minutes: string, questions: string) => `${minutes} for ${questions}`,
    agenda: (time: string, hasHints: boolean) =>
      `We have ${time}: clarify what is open, tell me your approach and its cost, write and test the code, and then I ask about variations${hasHints ? "; the hint button gives one step at a time, and each hint counts" : ""}.`,
    first: (title: string, example: string, known: string, isOnly: boolean) =>
      `The ${isOnly ? "" : "first "}question is "${title}"${example}: ${known}`,
    example: (input: readonly string[], output: string) =>
      `, where for example ${input.join(" and ")} gives ${output}`,
    helloTo: (name: string) => `Hello ${name}.`,
  },
  time: {
    none: "There is no time limit in this session",
    seconds: "Less than a minute is left",
    one: "About a minute is left",
    several: (minutes: number) => `About ${minutes} minutes are left`,
    /** After one of these and a comma. */
    closing: "so bring the code to a state that you can submit.",
  },
  facts: {
    statement: (line: string) => `The statement says: "${line}"`,
    goAhead: "Go ahead, and tell me in a sentence which idea you follow.",
  },
  /** A question as its authors wrote it, which is in English. */
  authored: (ask: string) => ask,
  again: {
    asked: (question: string) => `I asked: ${question}`,
    otherWords: (question: string) => `In other words: ${question}`,
    onlyWords: ["I only have these words for it:", "I can put it no other way than this:"],
  },
  runs: {
    allPass: (total: number) => `All ${total} tests pass.`,
    samplesPass: (total: number) =>
      total === 1 ? "The one example does pass." : `All ${total} examples pass.`,
    submitNow: "Submit it to run the hidden tests.",
    some: (passed: number, total: number, isSame: boolean) =>
      `${isSame ? "Still " : ""}${passed} of ${total} tests pass`,
    failed: (count: string, kind: "timeout" | "error" | "other", input: string) =>
      `${count}; ${FAILED[kind]} is the one with ${input}.`,
    hidden: (count: string, hidden: HiddenCounts) =>
      `${count}; of the hidden tests ${listed(
        [
          hidden.wrong_answer ? `${hidden.wrong_answer} gave a different answer` : "",
          hidden.error ? `${hidden.error} ended in an error` : "",
          hidden.timeout ? `${hidden.timeout} ran out of time` : "",
          hidden.not_run ? `${hidden.not_run} did not run` : "",
        ].filter(Boolean),
      )}.`,
    ownTimeout: "Your input ran out of time.",
    ownError: "Your input ended in an error.",
    gone: ["That run has ended; its result stands beside your code."],
    notJudged: [
      "That run could not be judged, which is not your code's doing; nothing is lost, so please try once more.",
      "The run got no result this time, for reasons outside your code, so please start it again.",
    ],
    notCompiled: [
      "It does not compile yet; the compiler's message stands in the results.",
      "The compiler objects; its message stands beside your code.",
    ],
    stillNotCompiled: [
      "It still does not compile, so have another look at the message in the results.",
      "The compiler objects again; take its first message first.",
    ],
    followByHand: [
      "Follow that input through the code by hand and say where it surprises you.",
      "Take that input line by line and tell me what you find.",
      "Print what you are unsure of on that input and run it again.",
    ],
    bestCounts: [
      "Of all your submissions the best one counts.",
      "Submit again if you get further; the best submission counts.",
    ],
    ownInput: [
      "Try inputs of your own in the input box and compare them with what you work out by hand.",
      "The smallest and the largest inputs that the limits allow are worth a run of your own.",
      "Go through the limits in the statement and run one input of your own for each.",
    ],
    ownRan: [
      "Your input ran; is the result the one you worked out?",
      "That ran; does the result agree with yours?",
      "Does that result match what you expected?",
    ],
  },
  code: {
    nested: [
      "There is a loop inside a loop in the code: how does that go with the cost you named?",
      "With one loop inside another as it stands now, do you keep to the cost you named?",
    ],
    rounds: [
      "There is a loop inside a loop in the code: how many rounds is that for the largest input?",
      "With one loop inside another, how often does the innermost line run for the largest input?",
    ],
    named: [
      "Going through the code as it stands, how do you arrive at the cost you named?",
      "Which line of the code decides the cost you named?",
    ],
    absent: [
      "You had planned with “{word}”: what became of it in the code?",
      "Where in the code does “{word}” come in now?",
    ],
    unsaid: [
      "What does `{name}` hold while the code runs?",
      "What is in `{name}` after the first two steps?",
    ],
    depth: [
      "How deep do the calls go for the largest input?",
      "How many calls are open at once in the worst case?",
    ],
    sorting: "sorting",
  },
  hints: {
    first: [
      "That one only points in a direction, so take a minute with it and tell me what it changes for you.",
      "Think about what that means for your plan, and say what you make of it.",
    ],
    later: [
      "That is more definite than the hint before it; say how it would fit into your plan.",
      "Try to turn that into a step of your own before you take another one.",
      "See how far that carries you, on paper or in the editor.",
    ],
    last: [
      "That was the last hint, so write down the parts of it that are clear to you and run them; after it the button shows the approach itself.",
      "There is no further hint, only the approach itself: try first how much of this one you can put into code.",
    ],
    missing: [
      "There is nothing more to open, and nothing was counted for asking: write down the step you are surest of and run it.",
      "Nothing more is written down, and asking costs nothing: turn the part you are clear about into code.",
    ],
    approach: [
      "That is the approach itself, and with it shown the score for problem solving is capped; what counts now is how you put it into code.",
      "The approach is open now, which caps problem solving, so the part that is yours is to put it into code and test it.",
    ],
    /** `{left}`: "2 hints are left". */
    button: [
      "The hint button gives one step at a time; {left}, and each one used is counted.",
      "Take a hint with the button when you want one, {left}.",
      "A hint is one press of the button away; {left} for this question.",
    ],
    allOut: [
      "All hints are out; one more press of the button shows the approach itself, which caps problem solving.",
      "What is left behind the hint button is the approach itself; it caps the score for problem solving, and the code still counts in full.",
    ],
    allOpen: [
      "The approach is open beside the hints, so take its first step and turn that into code.",
      "Everything I could show is open; write down the step you are surest of and run it.",
      "From the approach, take the one step that is clear to you and write only that.",
    ],
    nothingLeft: [
      "Everything I could show is open; write down the step you are surest of and run it.",
      "There is no more to open, so write only the part that is clear to you and see what the tests say.",
    ],
  },
  review: {
    lastRun: (passed: number, tests: string) => `At the last run ${passed} of ${tests} passed.`,
    nesting: (depth: number) => `I see loops inside one another, ${depth} deep.`,
    oneLoop: "I see one loop and none inside it.",
    loops: (count: number) => `I see ${count} loops, and none that grows with the input inside another.`,
    recursion: "I see a function that calls itself.",
    functions: (count: number) => `I see ${count} functions.`,
    noLoop: "I see no loop in it so far.",
    starter: [
      "The editor still holds the starter code.",
      "There is only the starter code in the editor so far.",
    ],
    notBegun: ["I see a frame and no steps in it yet.", "The function is there, and its body is still open."],
    unreadable: [
      "As it stands the code does not read as complete, so I can say little about it.",
      "A part of it is still open, so I read it only in pieces.",
    ],
    looked: [
      "I have the code in front of me as it stands.",
      "I read what stands in the editor now.",
      "The version in the editor is the one I look at.",
    ],
    nothingNew: [
      "I have asked what I wanted to about it; a run says more than I may.",
      "Nothing in it is new to me since my last look.",
    ],
  },
} as const;

const FAILED = {
  timeout: "the first that ran out of time",
  error: "the first that ended in an error",
  other: "the first that differs",
};

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "some failed";
  return parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${last}` : last;
}
