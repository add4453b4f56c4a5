import type { PathStep } from "../../domain/plan/path.ts";
import type { TopicReason } from "../../domain/plan/suggestion.ts";
import type { Mode } from "../../domain/selection/request.ts";
import { localized } from "./localized.ts";

/** What to do next, when to meet a topic again, and the way to a date. */
export const plan = localized("plan", {
  title: "Study plan",
  lead: "What is worth doing next, and why. It changes with each interview you finish.",
  next: {
    title: "Suggested next",
    headline: (kind: string, minutes: number) => `${kind} interview, ${minutes} minutes`,
    detail: (questions: string, topics: string) => `${questions} on ${topics}, with a difficulty that adapts`,
    mix: "a mix of topics",
    these: "these topics",
    start: "Go to the room",
    change: "Change something first",
  },
  mode: {
    assessment: "It finds out where you stand.",
    practice: "It stays with what you could do better.",
  } satisfies Record<Mode, string>,
  why: {
    RESUME: (topics: string) => `Your résumé points to ${topics}, and no answer of yours shows that yet`,
    PROFILE: (topics: string) => `Your profile lists ${topics}, and no answer of yours shows that yet`,
    WEAK: (topics: string) => `Your answers put ${topics} below your other topics`,
    DUE: (topics: string) => `It is time to meet ${topics} again`,
    UNSURE: (topics: string) => `A few more answers on ${topics} will show where you stand`,
    UNMEASURED: (topics: string) => `We have no answer of yours on ${topics}`,
  } satisfies Record<Exclude<TopicReason["code"], "COMPANY">, (topics: string) => string>,
  whyFirst: "It is your first interview: a mix shows best where you stand",
  whyMix: "No topic stands out so far: a mix shows more of where you stand",
  whyChange: "Your last interviews were all of the other kind",
  whyCompany: (company: string, topics: string | null) =>
    topics
      ? `${company} is known to ask about ${topics}, and questions it asks count a little more`
      : `Questions that ${company} is known to ask count a little more`,
  revisit: {
    title: "When to meet a topic again",
    note: "The better it went and the more often you met it, the longer it keeps.",
    none: "Once you have finished an interview, its topics stand here with the day to come back to them.",
    topic: "Topic",
    last: "Last met",
    due: "Meet again",
    answers: "Answers",
    now: "Now",
    never: "Not relevant to you",
    practise: (topic: string) => `Practise ${topic}`,
    practiseShort: "Practise",
    say: "Correct this",
    later: (count: number) => (count === 1 ? "One more topic" : `${count} more topics`),
  },
  path: {
    title: "A way to your interview",
    lead: (role: string | null, company: string | null, questions: string | null) =>
      [
        `An example of how you could prepare${role ? ` for the role of ${role}` : ""}. It follows what is known of you today.`,
        role
          ? "The role decides how much of it is system design."
          : "Say in your profile which role you aim for, and it decides how much of this is system design.",
        company &&
          (questions
            ? `${company} is known to ask ${questions} of ours: what most of them are about comes up more often, and the rehearsals keep to it.`
            : `We know of no question that ${company} asks, so it changes nothing here.`),
      ]
        .filter(Boolean)
        .join(" "),
    profile: "Change what you aim for",
    by: "Day of the interview",
    perWeek: "Interviews a week",
    show: "Show the way",
    error: "Choose a day within the next half year.",
    perWeekError: (most: number) => `Choose a number from 1 to ${most}.`,
    week: (number: number) => `Week ${number}`,
    weeks: (first: number, last: number) => `Weeks ${first} to ${last}`,
    mix: "A mix, like the real one",
    why: {
      MEASURE: "finds out where you stand",
      PRACTISE: "practice",
      REHEARSE: "dress rehearsal",
    } satisfies Record<PathStep["why"], string>,
    /** `topics`: null, all that the interview is on. */
    asked: (company: string, topics: string | null) =>
      topics ? `${company} asks much about ${topics}` : `${company} asks much about this`,
    more: "Later ones follow from how these go.",
  },
});
