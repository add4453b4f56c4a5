import { array, object, parse, string } from "valibot";
import { seedHistory } from "../../../scripts/seed/seed-history.ts";
import { frontendSidebar } from "../../resumes/people/frontend-sidebar.ts";
import { type Person, signIn } from "../person.ts";
import { keepInterviews } from "../replay-interview.ts";
import type { Place } from "../running-app.ts";
import { withBank } from "../with-bank.ts";
import { PEOPLE } from "./people.ts";

const INTERVIEWS = 30;
const EVENTS = 800;

/** What the addresses of the pages name. */
export type World = {
  /** An interview that is over and graded, with its record, and the link by which others may watch it. */
  over: string;
  token: string;
  /** Planned ones. */
  coding: string;
  choice: string;
  waiting: string;
  question: string;
  /** Two answers to one question, as the comparison's address names them. */
  pair: string;
};

/** Before the app starts: a candidate with a history and an interview whose record can be watched. Its id. */
export async function peopled(place: Place): Promise<string> {
  const email = PEOPLE.candidate;
  await withBank(place, async (address) => {
    const wish = { email, interviews: INTERVIEWS, seed: 1, timeZone: "Europe/Berlin" };
    await seedHistory(address, { ...wish, now: Date.now() });
  });
  const [over = ""] = await keepInterviews(place, email, [EVENTS]);
  return over;
}

/** What people have done before the pages are looked at. */
export async function worldOf(url: string, over: string): Promise<World> {
  const as = (email: string) => signIn(url, email);
  const [candidate, sitting, newcomer, admin] = await Promise.all([
    as(PEOPLE.candidate),
    as(PEOPLE.sitting),
    as(PEOPLE.newcomer),
    as(PEOPLE.admin),
  ]);
  await call(newcomer, "PATCH", "/api/profile", { welcomed: true });
  await candidate.fetch("/api/resume", { method: "PUT", body: Buffer.from(await frontendSidebar()) });
  await reportSomething(candidate);
  const [coding, choice, waiting] = await Promise.all([
    planned(sitting, { type: "DSA" }),
    planned(sitting, { type: "SYSTEM_DESIGN", format: "MCQ" }),
    planned(candidate, { type: "DSA" }),
  ]);
  const parts = { conversation: true, work: true, runs: true, scores: true };
  const link = await call(candidate, "POST", `/api/interviews/${over}/replay-links`, parts);
  const { token } = parse(object({ token: string() }), link);
  const listed = await call(admin, "GET", "/api/admin/questions?q=two-sum");
  const { questions } = parse(object({ questions: array(Titled) }), listed);
  const question = questions.find(({ title }) => title === "Two Sum")?.id ?? "";
  const pair = await answeredTwice(candidate);
  return { over, token, coding, choice, waiting, question, pair };
}

const Named = object({ id: string() });
const Titled = object({ id: string(), title: string() });

async function planned(person: Person, wish: { type: string; format?: string }): Promise<string> {
  const body = { difficulty: "EASY", num_questions: 1, time_limit_min: 45, ...wish };
  return parse(Named, await call(person, "POST", "/api/interviews", body)).id;
}

async function answeredTwice(candidate: Person): Promise<string> {
  const Repeats = object({ repeats: array(object({ earlier_round_id: string(), round_id: string() })) });
  const { repeats } = parse(Repeats, await call(candidate, "GET", "/api/interviews"));
  return `a=${repeats[0]?.earlier_round_id}&b=${repeats[0]?.round_id}`;
}

/** Of a question that the candidate was asked. */
async function reportSomething(candidate: Person): Promise<void> {
  const listed = await call(candidate, "GET", "/api/interviews?status=COMPLETED&q=e");
  const { interviews } = parse(object({ interviews: array(Named) }), listed);
  const graded = await call(candidate, "GET", `/api/interviews/${interviews[0]?.id}/feedback`);
  const { report } = parse(
    object({ report: object({ rounds: array(object({ round_id: string() })) }) }),
    graded,
  );
  const body = { round_id: report.rounds[0]?.round_id, kind: "UNCLEAR", note: "May the list be empty?" };
  await call(candidate, "POST", `/api/interviews/${interviews[0]?.id}/reports`, body);
}

async function call(person: Person, method: string, path: string, body?: object): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const answer = await person.fetch(path, { method, ...(body && { headers, body: JSON.stringify(body) }) });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
