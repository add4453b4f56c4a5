import type { DraftField } from "../../domain/authoring/draft.ts";
import type { QuestionType } from "../../domain/question.ts";
import { localized } from "./localized.ts";

/** The editor of a question: its head, saving, conflicts, the gate and publishing. */
export const editor = localized("editor", {
  title: (title: string) => `Edit: ${title}`,
  all: "Questions",
  needsScript:
    "The editor needs JavaScript: what you write is saved as you type. The list of questions works without it.",
  unreachable: "The server could not be reached. Try again in a moment.",
  parts: "Parts of the question",
  part: {
    statement: "Statement",
    tests: "Tests",
    solutions: "Solutions",
    hints: "Hints",
    rubric: "Rubric",
    options: "Options",
    stages: "Stages",
    sources: "Sources",
  },
  flaws: (count: number) => (count === 1 ? "1 to mend" : `${count} to mend`),
  field: {
    type: "Kind",
    format: "Format",
    slug: "Slug",
    difficulty: "Level",
    title: "Title",
    description: "Statement",
    topics: "Topics",
    companies: "Companies",
    hints: "Hints",
    expected_approach: "Approach or sample answer",
    time_limit_min: "Time limit",
    clarifications: "Clarifications",
    rubric: "Rubric",
    signature: "Signature",
    cases: "Test cases",
    solutions: "Solutions",
    wrong: "Wrong solutions",
    options: "Options",
    stages: "Stages",
    provenance: "Sources",
  } satisfies Record<DraftField, string>,

  draftVersion: (version: number) => `Draft, version ${version}`,
  noDraft: (version: number) => `Version ${version}`,
  isLive: (version: number) => `Version ${version} is live`,
  nothingLive: "Nothing is live yet",
  retired: (version: number) => `Version ${version} is retired`,
  you: "you",
  somebody: "somebody",
  edited: (who: string, when: string) => `${who} edited ${when}`,
  saving: {
    saved: "all changes saved",
    unchanged: "no changes",
    resting: "saving in a moment",
    saving: "saving",
    away: "not saved: no connection, trying again",
    "signed-out": "not saved: you are signed out",
    refused: "not saved",
    conflict: "not saved: your choice is needed",
  },
  signIn: "Sign in again in another tab; this page then goes on saving.",
  refused: (message: string) => `The last change was not saved. ${message} It is kept in this tab.`,

  leave: {
    title: "Leave with unsaved changes?",
    text: "What you changed last is not saved. This tab keeps it and offers it when you come back.",
    stay: "Stay here",
    go: "Leave",
  },
  offer: {
    text: (fields: string) => `This tab kept changes that were not saved: ${fields}.`,
    restore: "Put them back",
    discard: "Throw them away",
  },
  taken: {
    text: (who: string, fields: string) => `${who} changed ${fields} meanwhile. You see it here already.`,
    itself: "You, in another window,",
    dismiss: "Understood",
  },
  conflict: {
    title: "Changed in two places",
    waiting: "Your last changes are not saved: somebody changed the same fields.",
    choose: "Look and choose",
    text: (who: string, when: string) =>
      `${who} saved changes ${when}, while yours were on their way. Nothing is overwritten: say for each field whose text stays.`,
    itself: "You, in another window,",
    mine: "Keep mine",
    theirs: (who: string) => `Take ${who}`,
    theirsOwn: "Take the other window’s",
    of: (who: string) => `${who}’s`,
    empty: "Nothing",
    lost: (count: number) =>
      count === 1
        ? "One long test case was removed meanwhile. Its text is not on this page, so it cannot be kept."
        : `${count} long test cases were removed meanwhile. Their text is not on this page, so they cannot be kept.`,
    apply: "Go on with this",
  },

  healthOf: (version: number) => `Health of version ${version}`,
  reports: "Reports",
  openReports: (count: string) => `${count} open`,

  preview: "Preview as candidate",
  notYet: "What you changed last could not be saved yet, so it is not in a preview or a copy.",
  publish: "Publish",
  more: "More",
  duplicate: "Duplicate",
  retire: "Retire",
  restore: "Bring back",
  discard: "Throw the draft away",
  ask: {
    retire: {
      title: "Retire this question?",
      text: "It is not asked any more. Interviews that have it finish on it, reports keep it, and it can be brought back.",
      confirm: "Retire",
    },
    discard: {
      title: "Throw the draft away?",
      text: (version: number) =>
        `Every change since version ${version} is lost. What candidates see stays as it is.`,
      all: "Nothing of this question was published yet: all of it is lost.",
      confirm: "Throw away",
    },
    publish: {
      title: (version: number) => `Publish version ${version}?`,
      text: "New interviews get it from now on. Interviews under way finish on the version they began with.",
      note: "What changed",
      noteHint: "Shown in the list of versions.",
      confirm: "Publish",
    },
  },
  moved: {
    text: (live: number, based_on: number) =>
      `Not published: this draft was begun on version ${based_on}, and version ${live} is live by now. Publishing it takes the place of what version ${live} changed.`,
    compare: "Compare with the draft",
    over: (live: number) => `Publish over version ${live}`,
  },
  done: {
    published: (version: number) => `Version ${version} is live.`,
    retired: "The question is retired.",
    restored: "The question is asked again.",
    discarded: "The draft is gone. This is the live version.",
  },
  failed: "That did not work. Nothing was changed.",

  gate: {
    title: "Publish gate",
    unchanged: "Nothing to publish: there are no changes since the live version.",
    missing: (count: number) =>
      count === 1 ? "One thing is to be mended first." : `${count} things are to be mended first.`,
    more: (count: number) => `And ${count} more.`,
    ready: {
      DSA: "Nothing is missing. The check runs every solution; it takes a minute or two.",
      SYSTEM_DESIGN:
        "Nothing is missing. The check holds the sample answer against the rubric and grades it.",
    } satisfies Record<QuestionType, string>,
    running: (done: number, total: number) =>
      total > 0 ? `Checking: step ${done} of ${total}.` : "Checking.",
    holds: (holding: number, all: number) => `${holding} of ${all} hold.`,
    passed: "Everything holds. It can go live.",
    stale: "The question was changed since this check. Check it again before it goes live.",
    checkFailed: "The check could not be finished.",
    cancelled: "The check was stopped.",
    check: "Check",
    again: "Check again",
    stop: "Stop",
    unsaved: "What you changed last could not be saved, and a check looks at what is saved.",
    go: (place: string) => `Go to ${place}`,
    state: { waiting: "waits", running: "is running", holds: "holds", fails: "fails" },
  },
});
