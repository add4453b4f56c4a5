import type { KeptGroup, KeptPlace } from "../../domain/privacy.ts";
import { localized } from "./localized.ts";

type Told = { title: string; what: string; why: string; until: string };

/** What is kept, where, why and how long. */
export const privacy = localized("privacy", {
  title: "Privacy",
  lead: "What is kept when you practise here, why, for how long, and who else sees it.",
  short: {
    title: "In short",
    points: [
      "What you do here is kept so that you can read it again and so that the next interview fits you. It is not sold, and there are no trackers and no advertising.",
      "Nobody else sees your interviews, unless you share a replay by a link. You can revoke each link.",
      "You can download everything, and delete one interview or the whole account, at any time. Deleting is final.",
    ],
  },
  kept: {
    title: "What is kept",
    what: "What",
    why: "Why",
    until: "How long",
    file: "In your download",
  },
  groups: {
    account: {
      title: "Account",
      what: "Name, e-mail address, picture and identifier from Google, your language, how long you want interviews kept.",
      why: "To know you when you come back.",
      until: "Until you delete the account.",
    },
    devices: {
      title: "Signed-in devices",
      what: "When each signed in, when it was last used, and how its browser calls itself.",
      why: "So that you can see them and sign them out.",
      until: "Until you sign out, at most 30 days.",
    },
    profile: {
      title: "Profile and what your résumé says",
      what: "Experience, target role and company, skills, and the lines of your résumé that say so; without name, address and contacts.",
      why: "Interviews are set up by it, and the first questions are chosen by it.",
      until: "Until you change it or delete the account.",
    },
    interviews: {
      title: "Interviews",
      what: "Their set-up, questions, times and hints, every message, code that you ran or submitted with its results, and answers in system design.",
      why: "They are what a report rests on, and what you read again.",
      until: "As long as you choose; until you delete the interview or the account.",
    },
    feedback: {
      title: "Reports",
      what: "Scores, remarks and the evidence for each.",
      why: "They are what you practise for.",
      until: "With their interview.",
    },
    progress: {
      title: "Progress",
      what: "What is believed of your skills by topic, what you said of topics, and your practice day by day.",
      why: "Questions are chosen and progress is shown by it.",
      until: "Until you delete the account; counted anew when an interview is deleted.",
    },
    sharing: {
      title: "Shared replays",
      what: "Which interview a link opens and which parts it shows. The link itself is not kept, only what recognises it.",
      why: "So that others see what you chose, until you revoke it.",
      until: "With their interview.",
    },
    problems: {
      title: "Problems that you reported",
      what: "Which question, what is wrong, and your note.",
      why: "Administrators mend questions by them. They do not see who wrote.",
      until: "With their interview.",
    },
    administration: {
      title: "Work of administrators",
      what: "Who changed which question or role, and when. Trials of a changed question may grade past answers anew; those grades say nothing of whose they are.",
      why: "So that changes can be followed.",
      until:
        "Kept, without the person once the account is deleted; grades of deleted interviews go with them.",
    },
    questions: {
      title: "Questions",
      what: "The question bank, with how often each was asked and how it went, in numbers.",
      why: "To choose questions that fit.",
      until:
        "Kept. A deleted interview is counted no more; what was learned of a question’s difficulty stays, as a number.",
    },
    leftovers: {
      title: "What is still to be deleted",
      what: "Names of files and rooms that a deletion has yet to remove. They tell nothing of you.",
      why: "So that nothing is left over, even after a failure.",
      until: "Until it is removed, mostly within minutes.",
    },
  } satisfies Record<KeptGroup, Told>,
  placesTitle: "Outside the database",
  places: {
    room: (days: number) => ({
      title: "The room of an interview",
      what: "The whole course: words, code as it grew, an unsent draft.",
      why: "So that the interview goes on from any device, and can be disputed afterwards.",
      until: `${days === 1 ? "1 day" : `${days} days`} after its end, or until you delete it.`,
    }),
    resumes: {
      title: "Your résumé’s file",
      what: "The file as you uploaded it, under a name that tells nothing.",
      why: "So that you can download it.",
      until: "Until you replace or delete it.",
    },
    transcripts: {
      title: "Transcripts",
      what: "The whole course of an interview that is over.",
      why: "For the report, the replay and your download.",
      until: "With their interview.",
    },
    modelUse: {
      title: "Cost of reading résumés",
      what: "How much a language model cost for you on the last day that you uploaded one: a number.",
      why: "To keep it within limits.",
      until: "Until you delete the account.",
    },
    logs: {
      title: "Logs",
      what: "Requests with times, results and identifiers of interviews; no words, code, names or addresses.",
      why: "To find faults and misuse.",
      until: "As long as the host keeps logs, mostly days.",
    },
  } satisfies Record<KeptPlace, Told | ((days: number) => Told)>,
  models: {
    title: "What is sent to a language model",
    none: "Nothing. Interviewer, grading and the reading of résumés are built in on this site, and send nothing anywhere.",
    some: "On this site some work is done by a language model of another company, reached over its interface:",
    interviewer:
      "The interviewer: the question, the conversation, the code as it stands, results of runs, and your name.",
    evaluator:
      "Grading: the record of each question. Your name is not told with it, but the interviewer may have greeted you by it.",
    resume: "Reading a résumé: its text, after name, addresses and contacts were taken out.",
    builtin: "What is not named here is built in and sends nothing.",
    never:
      "Your e-mail address, account and other interviews are never sent. Where the company offers not to store what it is sent, that is asked for.",
  },
  code: {
    text: "Code that you run goes to this site’s own runner, where it runs in a sandbox without a network and is forgotten when it is done.",
  },
  others: {
    title: "Who else sees something",
    points: [
      "Whoever has a link to a replay that you shared sees the parts that you chose; no name, no address.",
      "Administrators see names and e-mail addresses of accounts, how many interviews they have, and the notes of reported problems without who wrote them. They cannot read interviews.",
      "Whoever runs this site can reach its database and files, as with any site.",
    ],
  },
  cookies: {
    title: "Cookies",
    text: "One keeps you signed in; others keep theme, language and time zone; one lets you back into an interview while the database is away. None follows you.",
  },
  rights: {
    signIn: "Sign in to do so.",
    account: "Account and data",
  },
});
