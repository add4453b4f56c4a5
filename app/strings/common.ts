import type { QuestionType } from "../../domain/question.ts";
import { localized } from "./localized.ts";

/** Words that several pages share. */
export const common = localized("common", {
  /** Whose words these are: the language of the page (BCP 47). */
  tag: "en",
  app: "Mockingbird",
  description: "Mock technical interviews that feel like the real one.",
  title: (page: string) => `${page} · Mockingbird`,
  skip: "Skip to content",
  mainNavigation: "Main",
  /** Of the bar, on every page: it is to bring no other page's words along. */
  nav: {
    home: "Home",
    newInterview: "Interview",
    progress: "Progress",
    plan: "Plan",
    history: "History",
    profile: "Profile",
  },
  replay: { open: "Replay", openAt: "See it in the replay" },
  account: (initials: string, name: string) => `${initials}, account of ${name}`,
  accountPage: "Account and data",
  privacy: "Privacy",
  signOut: "Sign out",
  signOutEverywhere: "Sign out on every device",
  theme: "Switch between light and dark",
  languages: "Language of the pages",
  close: "Close",
  cancel: "Cancel",
  copy: "Copy",
  copied: "Copied",
  loading: "Loading",
  offline: "You are offline. This page stays as it is; others can be opened once the network is back.",
  optional: "optional",
  kind: { DSA: "Coding", SYSTEM_DESIGN: "System design" } satisfies Record<QuestionType, string>,
  kindLong: { DSA: "Coding interview", SYSTEM_DESIGN: "System design interview" } satisfies Record<
    QuestionType,
    string
  >,
  difficulty: { EASY: "Easy", MEDIUM: "Medium", HARD: "Hard" },
  language: { javascript: "JavaScript", python: "Python", java: "Java", markdown: "Notes" },
  status: {
    CREATED: "Not started",
    IN_PROGRESS: "In progress",
    PAUSED: "Paused",
    INTERRUPTED: "Interrupted",
    COMPLETED: "Finished",
    ABANDONED: "Given up",
  },
  trial: { name: "Trial", leads: "Nothing of a trial counts. Back to the question" },
  questions: (count: number) => (count === 1 ? "1 question" : `${count} questions`),
  error: {
    notFound: "There is nothing at this address",
    notFoundText: "The link may be old, or the page belongs to someone else’s account.",
    notAllowed: "This is not open to you",
    notAllowedText: "You are signed in, but this page belongs to another account.",
    failed: "This page could not be loaded",
    failedText: "Your interviews are safe: each lives apart from the pages. Trying again usually helps.",
    request: "Request",
    home: "Home",
    again: "Try again",
    unsent: "What you filled in may not have got through. It is kept here: send it again in a moment.",
    sendAgain: "Send again",
  },
});
