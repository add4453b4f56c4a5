import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { afterEach, expect, it } from "vitest";
import type { DsaContent } from "../../domain/authoring/content.ts";
import type { Topic } from "../../domain/topics.ts";
import { connect } from "../../drizzle/client.ts";
import { liveContent } from "../../drizzle/queries/authoring/live-content.ts";
import { publish } from "../../drizzle/queries/authoring/publish.ts";
import { setRetired } from "../../drizzle/queries/authoring/retiring.ts";
import { aUser, goLive } from "../../drizzle/queries/fixtures.ts";
import { rounds } from "../../drizzle/schema/rounds.ts";
import { fakeRunner, verdict } from "./fake-runner.ts";
import { bundle } from "./question-bundle.ts";
import { drained, killed, started } from "./room-client.ts";

let undo: (() => void) | null = null;
afterEach(async () => {
  undo?.();
  undo = null;
  await reset();
});

const db = connect(env);
/** No other test asks for it: what is published here is asked here only. */
const TOPIC: Topic = "intervals";

const begun = (): DsaContent => {
  const made = bundle(`versioned-${crypto.randomUUID()}`);
  return { ...made, question: { ...made.question, topics: [TOPIC], title: "As it was begun" } };
};

/** The same question with every word and every test changed. */
const changed = ({ question, ...content }: DsaContent): DsaContent => ({
  ...content,
  question: { ...question, title: "Changed", hints: ["changed", "changed", "changed"] },
  description: "Changed.",
  cases: [
    { input: "[1]\n1", expected_output: "[]", is_sample: true },
    { input: "[2]\n2", expected_output: "[]", is_sample: true },
    { input: "[3]\n3", expected_output: "[]", is_sample: false },
  ],
});

it("an interview ends on the version it began with, whatever is published or retired meanwhile", async () => {
  const runner = fakeRunner((request) => verdict(request));
  undo = runner.restore;
  const content = begun();
  const id = await goLive(db, content);
  const { room, tab } = await started({ topic: TOPIC, num_questions: 1 });

  const { version } = await publish(db, { content: changed(content), origin: "ADMIN", by: null, note: null });
  expect(version).toBe(2);
  await setRetired(db, id, await aUser(db), true);
  await drained(room);
  tab.close();
  await killed(room);
  await room.equip();

  const back = await room.tab();
  back.hello();
  const { snapshot } = await back.welcome();
  expect(snapshot?.rounds[0]?.question).toMatchObject({
    id,
    version: 1,
    title: "As it was begun",
    description: content.description,
    samples: [{ input: "[2,7]\n9", expected_output: "[0,1]" }],
  });
  await back.send({ type: "hint" });
  expect(await back.event("hint.served")).toMatchObject({ text: content.question.hints[0] });
  await back.send({ type: "submit" });
  await back.event("run.finished");
  expect(runner.calls.at(-1)?.tests.map(({ input }) => input)).toEqual(
    content.cases.map(({ input }) => input),
  );
  await back.send({ type: "end", giveUp: false });
  await drained(room);
  const [row] = await db.select().from(rounds).where(eq(rounds.interview_id, room.id));
  expect(row).toMatchObject({ question_id: id, question_version: 1 });
  expect((await liveContent(db, id))?.content.question.title).toBe("Changed");
});

it("the next interview gets what was published", async () => {
  const content = begun();
  const id = await goLive(db, content);
  await publish(db, { content: changed(content), origin: "ADMIN", by: null, note: null });
  const { room, tab } = await started({ topic: TOPIC, num_questions: 1 });
  const { question } = await tab.event("round.opened");
  expect(question).toMatchObject({ id, version: 2, title: "Changed", description: "Changed." });
  expect(question.samples).toHaveLength(2);
  await drained(room);
  const [row] = await db.select().from(rounds).where(eq(rounds.interview_id, room.id));
  expect(row?.question_version).toBe(2);
});
