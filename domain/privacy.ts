/** What is kept, put together as people would ask for it. */
export const KEPT_GROUPS = [
  "account",
  "devices",
  "profile",
  "interviews",
  "feedback",
  "progress",
  "sharing",
  "problems",
  "administration",
  "questions",
  "leftovers",
] as const;
export type KeptGroup = (typeof KEPT_GROUPS)[number];

type Kept = {
  group: KeptGroup;
  /** Its file in the download of all that is kept of a person; null: nothing in it is about one. */
  file: string | null;
};

/**
 * Every table of the database: what it belongs to, and how the person whom it is about gets it. The page on privacy and the
 * download follow from this, so that nothing is kept of which neither tells.
 */
export const KEPT_TABLES = {
  users: { group: "account", file: "account.json" },
  sessions: { group: "devices", file: "devices.json" },
  user_profiles: { group: "profile", file: "profile.json" },
  interviews: { group: "interviews", file: "interviews.json" },
  rounds: { group: "interviews", file: "rounds.json" },
  messages: { group: "interviews", file: "messages.json" },
  code_submissions: { group: "interviews", file: "code-submissions.json" },
  scenario_responses: { group: "interviews", file: "scenario-responses.json" },
  interview_feedback: { group: "feedback", file: "feedback.json" },
  user_skills: { group: "progress", file: "skills.json" },
  topic_stances: { group: "progress", file: "topic-stances.json" },
  user_daily_stats: { group: "progress", file: "daily-stats.json" },
  replay_links: { group: "sharing", file: "replay-links.json" },
  question_reports: { group: "problems", file: "problem-reports.json" },
  audit_events: { group: "administration", file: "administrative-actions.json" },
  question_drafts: { group: "administration", file: null },
  question_jobs: { group: "administration", file: null },
  question_versions: { group: "administration", file: null },
  questions: { group: "questions", file: null },
  question_options: { group: "questions", file: null },
  question_test_cases: { group: "questions", file: null },
  answer_worths: { group: "questions", file: null },
  erasures: { group: "leftovers", file: null },
} as const satisfies Record<string, Kept>;

export type KeptTable = keyof typeof KEPT_TABLES;

/** The files of the download that stand for rows of a group. */
export const filesOf = (group: KeptGroup): string[] =>
  Object.values<Kept>(KEPT_TABLES).flatMap((kept) => (kept.group === group && kept.file ? [kept.file] : []));

/** What is kept beside the database. */
export const KEPT_PLACES = ["room", "resumes", "transcripts", "modelUse", "logs"] as const;
export type KeptPlace = (typeof KEPT_PLACES)[number];

/** Answer of `GET /api/privacy`: what holds of this installation. */
export type PrivacyFacts = {
  /** What is sent to a model of somebody else's; where false, it is done by rule and on this site's own machines. */
  models: { interviewer: boolean; evaluator: boolean; resume: boolean };
  /** Days for which the room of an interview that is over keeps its log. */
  room_days: number;
};
