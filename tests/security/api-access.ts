import type { For } from "./access.ts";

/** What stands in the places of an address: `:id` is what `of` names. */
export type Things = Record<
  "interview" | "open" | "round" | "question" | "job" | "report" | "user" | "resume" | "link" | "token",
  string
>;

export type Limiter = "SIGN_IN_LIMIT" | "CREATE_LIMIT";

export type ApiRoute = {
  for: For;
  /** The status for whom it is for, with the things of the tests. */
  answers: number;
  of?: keyof Things;
  query?: (things: Things) => string;
  /** What is sent; text is sent as it is, anything else as JSON. */
  body?: (things: Things, email: string) => unknown;
  as?: string;
  headers?: Record<string, string>;
  /** The platform's limiter that holds whoever asks to it. */
  held?: Limiter;
  /** Whoever asks, or is asked about, is not the same afterwards. */
  ends?: true;
  /** A GET that leaves a trace, and which. */
  writes?: RegExp;
};

const CREATE = { held: "CREATE_LIMIT" } as const;

const own = (answers: number, more: Partial<ApiRoute> = {}): ApiRoute => ({
  for: "oneself",
  answers,
  ...more,
});
const ofInterview = (answers: number, more: Partial<ApiRoute> = {}): ApiRoute => ({
  for: "owner",
  of: "interview",
  answers,
  ...more,
});
const admin = (answers: number, body?: ApiRoute["body"]): ApiRoute => ({
  for: "admin",
  of: "question",
  answers,
  ...(body && { body }),
});

const RESUME = `Experience
Engineer, Acme Corp, 2019 – 2023
Built services in Go and Kafka, and looked after what they left behind in the night for four years.
`;
const NEW_INTERVIEW = {
  type: "DSA",
  difficulty: "EASY",
  topics: ["arrays"],
  num_questions: 1,
  time_limit_min: 45,
};

/** What a link shows of an interview. */
export const SHOWN = { conversation: true, work: false, runs: false, scores: false };

/** Every route of the API, and whom it is for. A route that is missing here fails tests/api/access.test.ts. */
export const API: Record<string, ApiRoute> = {
  "GET /api/health": { for: "anyone", held: "SIGN_IN_LIMIT", answers: 200 },
  "GET /api/privacy": { for: "anyone", answers: 200 },
  "GET /api/auth/google": { for: "anyone", held: "SIGN_IN_LIMIT", answers: 302 },
  // Without an attempt of this very browser it leads to the front page and says so.
  "GET /api/auth/callback": { for: "anyone", held: "SIGN_IN_LIMIT", answers: 302 },
  "POST /api/auth/sign-out": { for: "anyone", answers: 200, body: () => ({}), ends: true },

  "GET /api/me": own(200),
  "GET /api/profile": own(200),
  "PATCH /api/me": own(200, { body: () => ({ language: "es" }) }),
  "PATCH /api/profile": own(200, { body: () => ({ target_role: "Engineer" }) }),
  "GET /api/topics": own(200),
  "PUT /api/topics/:topic": own(200, { body: () => ({ stance: "KNOWN" }) }),
  "GET /api/plan": own(200),
  "GET /api/progress": own(200),
  "GET /api/progress/practice": own(200),
  "GET /api/progress/attempts": own(200, { query: ({ interview }) => `?interview=${interview}` }),
  "GET /api/progress/compare": ofInterview(200, { query: ({ round }) => `?a=${round}` }),
  "GET /api/account": own(200),
  "PATCH /api/account": own(200, { body: () => ({ keep_interviews_days: 90 }) }),
  "POST /api/account/sign-out-others": own(200),
  "GET /api/account/export": own(200, CREATE),
  "DELETE /api/account": own(200, { ...CREATE, body: (_, email) => ({ confirm: email }), ends: true }),

  "PUT /api/resume": own(200, { ...CREATE, body: () => RESUME, as: "text/plain", ends: true }),
  "GET /api/resume": { for: "owner", answers: 200 },
  "PATCH /api/resume": {
    for: "owner",
    answers: 200,
    body: ({ resume }) => ({ id: resume, roles: [], skills: [], education: [], experience_years: 4 }),
  },
  "DELETE /api/resume": { for: "owner", answers: 200 },

  "POST /api/interviews": own(201, { ...CREATE, body: () => NEW_INTERVIEW }),
  "GET /api/interviews": own(200),
  "GET /api/interviews/:id": ofInterview(200),
  "DELETE /api/interviews/:id": ofInterview(200),
  "GET /api/interviews/:id/socket": ofInterview(101, { of: "open", headers: { upgrade: "websocket" } }),
  "POST /api/interviews/:id/ticket": ofInterview(200, { of: "open" }),
  "GET /api/interviews/:id/feedback": ofInterview(200),
  // Its owner is told that nothing is unfinished, and that there is nothing to dispute.
  "POST /api/interviews/:id/feedback/retry": ofInterview(409),
  "POST /api/interviews/:id/feedback/dispute": ofInterview(409, {
    ...CREATE,
    body: ({ round }) => ({ round_id: round, reason: "It was right." }),
  }),
  "GET /api/interviews/:id/reports": ofInterview(200),
  "POST /api/interviews/:id/reports": ofInterview(201, {
    ...CREATE,
    body: ({ round }) => ({ round_id: round, kind: "UNCLEAR" }),
  }),
  "GET /api/interviews/:id/transcript": ofInterview(200),
  "GET /api/interviews/:id/transcript.json": ofInterview(200),
  "GET /api/interviews/:id/transcript.md": ofInterview(200),

  "GET /api/interviews/:id/replay": ofInterview(200),
  "GET /api/interviews/:id/replay-links": ofInterview(200),
  "POST /api/interviews/:id/replay-links": ofInterview(201, { ...CREATE, body: () => SHOWN }),
  "DELETE /api/interviews/:id/replay-links/:link": ofInterview(200),
  // Whoever holds the link; what it does not name is nowhere: tests/api/replay.test.ts.
  "GET /api/replays/:token": { for: "anyone", held: "SIGN_IN_LIMIT", answers: 200 },
  "GET /api/replays/:token/about": { for: "anyone", held: "SIGN_IN_LIMIT", answers: 200 },

  "GET /api/admin/system": admin(200),
  "GET /api/admin/audit": admin(200),
  "GET /api/admin/health": admin(200),
  "GET /api/admin/reports": admin(200),
  "PATCH /api/admin/reports/:id": { ...admin(200, () => ({ status: "RESOLVED" })), of: "report" },
  "GET /api/admin/users": admin(200),
  "PATCH /api/admin/users/:id": { ...admin(200, () => ({ role: "admin" })), of: "user", ends: true },
  "POST /api/admin/users/:id/sign-out": { ...admin(200), of: "user", ends: true },
  "GET /api/admin/questions": admin(200),
  "POST /api/admin/questions": admin(201, () => ({ type: "SYSTEM_DESIGN", format: "MCQ" })),
  "POST /api/admin/questions/import": { ...admin(422, () => "{}"), as: "application/octet-stream" },
  "GET /api/admin/questions/export": { ...admin(200), writes: /insert into "audit_events"/ },
  "GET /api/admin/questions/template": admin(200),
  "GET /api/admin/questions/unchecked": admin(200),
  "GET /api/admin/questions/:id": admin(200),
  "GET /api/admin/questions/:id/head": admin(200),
  "GET /api/admin/questions/:id/jobs": admin(200),
  "POST /api/admin/questions/:id/duplicate": admin(201),
  "POST /api/admin/questions/:id/publish": admin(200, () => ({ revision: 1 })),
  "POST /api/admin/questions/:id/retire": admin(200),
  "POST /api/admin/questions/:id/restore": admin(200),
  "GET /api/admin/questions/:id/draft/cases/:caseId": admin(200),
  "PATCH /api/admin/questions/:id/draft": admin(200, () => ({ revision: 1, changes: { title: "Mine" } })),
  "DELETE /api/admin/questions/:id/draft": admin(200, () => ({ revision: 1 })),
  "GET /api/admin/questions/:id/versions": admin(200),
  "GET /api/admin/questions/:id/versions/:version": admin(200),
  "POST /api/admin/questions/:id/versions/:version/restore": admin(200, () => ({})),
  "GET /api/admin/questions/:id/audit": admin(200),
  "GET /api/admin/questions/:id/health": admin(200),
  "POST /api/admin/questions/:id/jobs": admin(202, () => ({ kind: "PUBLISH_CHECK", revision: 1 })),
  "GET /api/admin/questions/:id/jobs/:jobId": admin(200),
  "POST /api/admin/questions/:id/jobs/:jobId/cancel": admin(200),
  // The job at hand is a check, of which there is nothing to apply.
  "POST /api/admin/questions/:id/jobs/:jobId/apply": admin(404, () => ({ note: "The tests were mended." })),
  "POST /api/admin/questions/:id/trial": { ...admin(201), ...CREATE },
};
