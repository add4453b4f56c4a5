import type { EndReason, Phase } from "../../domain/room/event.ts";

/** The interview room. */
export const room = {
  title: (kind: string) => `${kind}, live`,
  leave: "Mockingbird, leave to home",
  opening: "Opening the room",
  needsScript: "The room needs JavaScript: it talks with the server while you type.",
  question: (number: number, total: number) => `Question ${number} of ${total}`,
  phases: "Phase",
  phase: {
    agenda: "Agenda",
    clarify: "Clarify",
    approach: "Approach",
    code: "Code",
    test: "Test",
    "follow-up": "Follow up",
    "wrap-up": "Wrap up",
  } satisfies Record<Phase, string>,
  finishQuestion: "Finish question",
  finishLast: "Finish interview",
  end: "End",
  shortcuts: "Keyboard shortcuts",

  connection: {
    label: "Connection",
    connecting: "Connecting",
    ended: "Not connected",
    saved: "Connected, all saved",
    saving: "Connected, saving",
    reconnecting: "Reconnecting",
    offline: (waiting: number) =>
      waiting === 0
        ? "Offline"
        : `Offline, ${waiting === 1 ? "1 change waits" : `${waiting} changes wait`} here`,
    lost: (seconds: number, next: number) =>
      `Connection lost ${seconds} s ago. Keep typing, everything is kept here. ${next > 0 ? `Next try in ${next} s.` : "Trying now."}`,
    offlineText:
      "This device is offline. Keep typing: messages and code are kept here and sent when you are back. Run and Submit wait too.",
    retry: "Try now",
    outdated: "This page is older than the server. Reload it to go on; what you typed is kept.",
    reload: "Reload",
    signedOut: "You were signed out. Sign in again to go on; what you typed is kept.",
    signIn: "Sign in",
    back: "Back, and nothing is missing.",
    clockStops: "With no device connected, the clock stops after 30 s.",
    clockStopped: "The clock stands until a device is connected again.",
  },

  clock: {
    left: (text: string) => `${text} left`,
    spent: (text: string) => `${text} gone by`,
    hide: "Hide the clock",
    show: "Show the clock",
    hidden: "Clock hidden",
    stopped: "Stopped",
    standing: (words: string) => `${words}, the clock stands still`,
    warning: (minutes: number) => (minutes === 1 ? "1 minute left" : `${minutes} minutes left`),
    calm: (minutes: number) => `About ${minutes} minutes are left. Finish your thought; what stands counts.`,
  },

  choosing: "Choosing your question",
  choosingNext: "Choosing the next question",

  panes: { problem: "Problem", chat: "Chat", code: "Code", results: "Results", label: "Panes", new: "new" },
  resize: {
    columns: "Resize problem and code",
    left: "Resize problem and chat",
    right: "Resize code and results",
  },

  tabs: { label: "Problem", statement: "Statement", hints: "Hints", submissions: "Submissions" },
  why: "Why this question",
  hints: {
    hint: "Hint",
    count: (used: number, total: number) => `${used} of ${total}`,
    ask: (number: number) => `Ask for hint ${number}`,
    asked: "Asked",
    closed: "Not opened",
    after: (number: number) => `Opens after hint ${number}`,
    served: (time: string) => `Given at ${time}`,
    approach: {
      title: "The approach",
      closed: "All hints are open. The approach itself can be shown too.",
      show: "Show the approach",
      sure: "Show the approach?",
      price:
        "You see how this question is solved, and can still put it into code. Problem solving is then graded at Developing at most.",
    },
  },
  submissions: {
    none: "Nothing submitted yet. Submit judges your code against the hidden tests.",
    time: "Time",
    language: "Language",
    samples: "Samples",
    hidden: "Hidden tests",
    open: "Open",
    show: "Show result",
    waiting: "Waiting",
    failed: "Not judged",
  },

  chat: {
    title: "Chat",
    label: "Chat with the interviewer",
    log: "Messages",
    interviewer: "Interviewer",
    you: "You",
    message: "Message to the interviewer",
    placeholder: "Reply, or think aloud",
    send: "Send",
    hint: "Hint",
    hintLabel: (used: number, total: number) => `Ask for a hint, ${used} of ${total} used`,
    waiting: "waiting to be sent",
    slow: (seconds: number) => `Still thinking, ${seconds} s. You can go on coding.`,
    thinking: "Thinking",
    writing: "Writing a reply. It appears when it is whole.",
    restarted: "Starting again…",
    stop: "Stop",
    stopping: "Stopping",
    builtIn: "Built-in, for this turn",
    budget:
      "The budget for the configured model is used up. The built-in interviewer goes on; nothing else changes, and nothing is lost.",
    cutShort: "Cut short",
    newBelow: "New messages below",
    over: "The interview is over",
    tooLong: (over: number) => `${over} characters too many`,
    failed: "The interviewer could not answer this time. Write again, or go on coding.",
    event: {
      ran: (language: string) => `Ran ${language} on the samples`,
      ranCustom: (language: string) => `Ran ${language} on input of your own`,
      samples: (language: string, passed: number, total: number) =>
        `Ran ${language}, ${passed} of ${total} samples`,
      submitted: (language: string) => `Submitted ${language}`,
      judged: (language: string, passed: number, total: number) =>
        `Submitted ${language}, ${passed} of ${total} hidden tests`,
      compile: (language: string) => `${language}: does not compile`,
      failed: (language: string) => `${language}: could not be run`,
      hint: (number: number) => `Hint ${number} given`,
      away: (time: string | null) =>
        `You were away. The clock stood still ${time === null ? "meanwhile" : `for ${time}`}.`,
      resumed: (time: string) => `Resumed after a pause of ${time}`,
      question: (number: number, title: string) => `Question ${number}: ${title}`,
    },
  },

  editor: {
    label: (language: string) => `Code editor, ${language}. Press Escape, then Tab, to leave`,
    pane: "Code",
    language: "Language",
    saved: "Saved",
    saving: "Saving",
    unsaved: "Kept here",
    reset: "Reset",
    position: (line: number, column: number) => `Ln ${line}, Col ${column}`,
    review: "Ask for a look",
    reviewLabel: "Ask the interviewer to look at the code",
    run: "Run samples",
    submit: "Submit",
    loading: "Loading the editor",
    tooLarge: "The code is at its limit of 64 KB and is not saved. Shorten it to go on.",
    over: "This question is finished. The code can be read, not changed.",
  },

  finish: {
    title: (number: number) => `Finish question ${number}`,
    skip: "Skip it instead",
    next: "The next question opens at once. You cannot come back to this one.",
    last: "This is the last question, so the interview ends and the report is written.",
    unsubmitted:
      "You have not submitted your code. What stands in the editor is kept, but hidden tests have not judged it.",
    unpassed: (passed: number, total: number) =>
      `Your best submission passes ${passed} of ${total} hidden tests.`,
    passed: "Your submission passes all hidden tests.",
    stay: "Keep working",
    confirm: "Finish question",
    confirmLast: "Finish interview",
  },
  ending: {
    open: "End interview",
    title: "End the interview",
    text: "The interview ends now, for good. What you wrote, ran and submitted is kept, and the report is written from it.",
    left: (count: number) =>
      count === 1
        ? "One question has not been opened. It is left out, not scored as zero."
        : `${count} questions have not been opened. They are left out, not scored as zero.`,
    nothing: "You have not answered anything yet, so there will be no report.",
    stay: "Keep working",
    confirm: "End interview",
  },
  resetCode: {
    title: "Go back to the starter code",
    text: "Your code in this language is replaced. You can undo it in the editor.",
    confirm: "Replace my code",
  },

  over: {
    title: "The interview is over",
    reason: {
      finished: "You finished the last question.",
      ended_by_candidate: "You ended it.",
      time_up: "Time is up. Everything you wrote until then is saved.",
      given_up: "You gave it up.",
      never_started: (time) => `It was not started within ${time}, so it was closed.`,
      left: (time) => `It stood still for ${time}, so it was closed.`,
      no_question: "No further question fitted what you chose.",
    } satisfies Record<EndReason, string | ((time: string) => string)>,
    undelivered: "This was not sent before the end, and is not part of the interview:",
    report: "The report is being written. It takes a minute or two, and you can leave.",
    ready: "The report is ready.",
    none: "Nothing could be assessed, so there is no report.",
    toReport: "Go to the report",
    look: "Look at the room again",
    home: "Home",
  },

  keys: {
    title: "Keyboard shortcuts",
    run: "Run the samples",
    submit: "Submit",
    hint: "Ask for a hint",
    chat: "Go to the chat",
    editor: "Go to the editor",
    pause: "Pause the interview",
    list: "Show this list",
    leave: "Leave the editor",
    leaveKeys: "Esc, then Tab",
    stop: "Stop the interviewer, with an empty message",
    stopKeys: "Esc",
  },

  refused: "That was not done:",
  dismiss: "Dismiss",
  resynced: "This page was out of step and has been brought up to date.",
};
