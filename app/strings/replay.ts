import type { ReplayParts } from "../../domain/replay/replay-link.ts";
import { localized } from "./localized.ts";

/** An interview watched again. */
export const replay = localized("replay", {
  title: (kind: string, day: string) => `Replay of ${day}, ${kind}`,
  name: "Replay",
  toReport: "Report",
  toRoom: "Go to the room",
  live: "This interview is still open",
  liveText: "Its replay is there as soon as it has ended.",
  loading: "Fetching the interview",
  needsScript: "The replay needs JavaScript. The transcript can be read without, on the report’s page.",
  missing: "There is no replay of this interview",
  missingText:
    "It follows within a minute of the end. An interview that was given up before anything could be assessed leaves none, nor does one that was made up for development.",
  failed: "The replay could not be loaded",
  failedText: "Nothing is lost. Trying again usually helps.",
  leftOut: (count: number) =>
    count === 1
      ? "One event was recorded by an earlier version and cannot be shown."
      : `${count} events were recorded by an earlier version and cannot be shown.`,

  controls: "Player",
  position: "Position in the interview",
  now: (time: string, where: string) => `${time}, ${where}`,
  play: "Play",
  pause: "Pause",
  again: "Play again",
  previous: "Previous event",
  next: "Next event",
  speed: "Speed",
  times: (speed: number) => `${speed}×`,
  skipIdle: "Skip idle time",
  beginning: "The beginning",
  over: "The end",
  paused: "Paused",
  interrupted: "Nobody was connected",
  where: (round: number, phase: string) => `Question ${round}, ${phase}`,
  round: (round: number, title: string) => `Question ${round}: ${title}`,

  panes: {
    label: "Parts of the replay",
    chat: "Chat",
    code: "Code",
    results: "Results",
    scores: "Scores",
    moments: "Moments",
  },
  candidate: "Candidate",
  earlier: (count: number) => (count === 1 ? "1 earlier entry" : `${count} earlier entries`),
  nothingYet: "Nothing yet. Press play, or choose a moment.",
  noRun: "Nothing was run in this question so far.",
  statement: "The question",
  code: (language: string) => `${language}, as it was written`,
  claims: "What was remarked",
  noMoments: "This rests on no single moment.",
  jump: "Go to",
  happened: {
    /** Why a run that began came to no good end. */
    notInTime: (run: string) => `${run}, not in time`,
    withErrors: (run: string) => `${run}, with errors`,
    writing: (time: string) => `Wrote for ${time}`,
    said: (who: string, text: string) => `${who}: ${text}`,
    phase: (phase: string) => `Stage: ${phase}`,
    language: (language: string) => `Changed to ${language}`,
    paused: "The interview was paused",
    pausedFor: (time: string) => `Paused for ${time}`,
    interrupted: "Nobody was connected any more",
    interruptedFor: (time: string) => `Nobody was connected for ${time}`,
    timeUp: "The time meant for the question was over",
    closed: (round: number, skipped: boolean) =>
      skipped ? `Question ${round} was skipped` : `Question ${round} was finished`,
  },

  share: {
    title: "Share this replay",
    text: "A link shows the timeline and what you choose to whoever has it, without signing in. It names neither you nor your account, unless your code does. Each link can be revoked.",
    choose: "What the link shows",
    part: {
      conversation: "Conversation and hints",
      work: "Code and notes as they grew, and picks",
      runs: "Results of runs",
      scores: "Scores",
    } satisfies Record<keyof ReplayParts, string>,
    scoresNote: "The reasons of scores quote the rest, so they are shown only where all of it is.",
    make: "Make a link",
    making: "Making the link",
    made: "Your link is ready. It is shown only now: only its fingerprint is kept.",
    address: "Address of the replay",
    links: "Links that are open",
    none: "No link is open.",
    madeOn: (day: string) => `Made ${day}`,
    revoke: "Revoke",
    revoked: "The link was revoked. It opens nothing any more.",
    nothing: "Choose at least one thing to show.",
    failed: "That could not be done. Try again in a moment.",
  },

  shared: {
    title: (kind: string) => `Replay of a ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
    lead: "The candidate shared this interview.",
    shows: (parts: string) => `It shows ${parts}.`,
    part: {
      conversation: "the conversation",
      work: "the work as it grew",
      runs: "the results of runs",
      scores: "scores",
    } satisfies Record<keyof ReplayParts, string>,
  },
});
