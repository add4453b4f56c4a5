import { localized } from "./localized.ts";

/** The account itself: data, devices, how long, and its end. */
export const account = localized("account", {
  title: "Account and data",
  lead: "What is kept of you is yours: take it with you, decide how long it stays, or delete it.",
  signedInAs: (name: string, email: string) => `Signed in as ${name}, ${email}`,
  export: {
    title: "Download everything",
    text: "One ZIP file with all that is kept of you: profile, résumé, interviews with every message and run, reports and transcripts. Interviews that go on are in it as they stand now.",
    button: "Download my data",
    privacy: "What is kept, and why",
  },
  keep: {
    title: "How long interviews are kept",
    label: "Ended interviews",
    forever: "Keep until I delete them",
    days: (days: number) => (days === 365 ? "Delete after a year" : `Delete after ${days} days`),
    hint: "Counted from an interview’s end. Those that are older already are deleted within minutes of saving, with their reports, replays and what they add to your progress.",
    save: "Save",
    saved: "Saved.",
  },
  devices: {
    title: "Signed in on",
    here: "This device",
    unknown: "A device that does not say what it is",
    named: (browser: string, system: string) => `${browser} on ${system}`,
    since: (day: string, seen: string) => `since ${day}, last used ${seen}`,
    inUse: (day: string) => `since ${day}, in use now`,
    others: "Sign out the others",
    ended: (count: number) =>
      count === 1 ? "One other device was signed out." : `${count} other devices were signed out.`,
    none: "No other device was signed in.",
  },
  remove: {
    title: "Delete the account",
    text: "Your profile, résumé, interviews, reports, transcripts and shared replays are deleted, and interviews that go on end at once. Nobody can bring them back. Links that you shared stop working.",
    interviews: (count: number) =>
      count === 0
        ? "No interviews are kept."
        : count === 1
          ? "1 interview is deleted with it."
          : `${count} interviews are deleted with it.`,
    first: "You may want to download your data first.",
    stale: "To be sure that it is you, sign in once more. You come back here.",
    signIn: "Sign in again",
    label: "Your e-mail address, to confirm",
    hint: (email: string) => `Type ${email}.`,
    button: "Delete my account",
    wrong: "That is not the e-mail address of this account.",
    failed:
      "Something failed, and it is not known yet whether the account was deleted. Look again in a minute.",
  },
  gone: {
    title: "Your account is deleted",
    text: "What the database held of you is gone. Files and the rooms of your interviews follow within minutes.",
    again: "Should you sign in again, you begin anew.",
    home: "To the front page",
  },
  interview: {
    title: "Delete this interview",
    text: "Its conversation, code, report, transcript and replay are deleted, on this site and for whomever you gave a link. Progress and statistics are counted anew without it.",
    live: "It is not over: it ends at once, without a report.",
    final: "Nobody can bring it back.",
    button: "Delete the interview",
    stay: "Keep it",
    failed:
      "Something failed, and it is not known yet whether the interview was deleted. Look again in a minute.",
  },
});
