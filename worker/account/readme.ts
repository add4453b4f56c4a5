import { KEPT_TABLES } from "../../domain/privacy.ts";

/** What lies beside it in the file, for whoever opens it. */
export const readme = (now: Date): string => `Mockingbird: all that is kept of you
As of ${now.toISOString()}.

The .json files are lists of the rows that the database holds of you, one object for each, in UTF-8.
Times are in UTC. A file with an empty list means that nothing of that kind is kept.

${Object.entries(WHAT)
  .map(([table, what]) => `${KEPT_TABLES[table as keyof typeof WHAT].file.padEnd(28)}${what}`)
  .join("\n")}

resume.pdf, .docx or .txt   The résumé, as you uploaded it. Missing where you uploaded none.
transcripts/*.json          One interview from its first to its last event, as its pages read it. With "as_of" in it
                            the interview was not over, or its record not yet put away: it is as its room had it then.
transcripts/*.md            The same to be read: questions, conversation, runs, and the code at the end.

An interview that goes on stands in the .json files as far as the database had it, which follows its room by some seconds.
Grades are part of this once their report is there. Tests and answers that are hidden in an interview are not yours, and not
part of it; neither is what lets a browser or a link in, since whoever finds this file could use it.
`;

const WHAT = {
  users: "Your account: name, address, picture, language, how long interviews are kept",
  sessions: "Devices that are signed in",
  user_profiles: "Your profile, with what was understood of your résumé",
  interviews: "Your interviews and how each was set up",
  rounds: "Their questions, with times, hints and grades",
  messages: "What you and the interviewer said",
  code_submissions: "Code that you ran or submitted, and what came of it",
  scenario_responses: "Your answers in system-design questions",
  interview_feedback: "Reports",
  user_skills: "What is believed of your skills, topic by topic, by which questions are chosen",
  topic_stances: "Topics of which you said that you know them, or that they do not matter to you",
  user_daily_stats: "Your practice, day by day",
  replay_links: "Links by which you showed a replay, and what each shows",
  question_reports: "Problems with questions that you reported, and the answers",
  audit_events: "What you changed as an administrator, and what was changed about your account",
} as const;
