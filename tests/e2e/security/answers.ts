import type { Asker } from "../../security/access.ts";
import type { Seeded } from "./hostile.ts";

type Kind = [
  what: string,
  asker: Asker,
  at: (seeded: Seeded) => string,
  status: number,
  init?: { method: string; body?: string; headers: Record<string, string> },
];

/** Every kind of answer there is: what is asked, by whom, and what it answers. */
export const ANSWERS: Kind[] = [
  ["a page", "anonymous", () => "/", 200],
  ["a private page", "owner", () => "/history", 200],
  ["its data", "owner", () => "/history.data", 200],
  ["a redirect", "anonymous", () => "/history", 302],
  ["nothing", "owner", () => "/nothing-here", 404],
  ["what is another's", "other", ({ open }) => `/interviews/${open}`, 404],
  ["a failure", "owner", ({ broken }) => `/interviews/${broken}/report`, 500],
  ["a download", "owner", ({ reported }) => `/interviews/${reported}/report.md`, 200],
  [
    "a form from elsewhere",
    "anonymous",
    () => "/theme",
    403,
    { method: "POST", headers: { origin: "https://evil.example" } },
  ],
  ["a disguised address", "owner", () => "/interviews/..%2f..%2fme", 404],
  ["the API", "owner", () => "/api/profile", 200],
  ["an error of the API", "anonymous", () => "/api/profile", 401],
  ["nothing in the API", "owner", () => "/api/nothing-here", 404],
  [
    "an upload that is refused",
    "owner",
    () => "/api/resume",
    422,
    { method: "PUT", body: "{}", headers: { "content-type": "text/plain" } },
  ],
];
