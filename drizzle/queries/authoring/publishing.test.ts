import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DsaContent, QuestionContent } from "../../../domain/authoring/content.ts";
import { type TestDatabase, testDatabase } from "../../../local/postgres/test-database.ts";
import { DESIGNS } from "../../../tests/live/design-bundles.ts";
import type { Db } from "../../client.ts";
import { question_options } from "../../schema/question-options.ts";
import { question_versions } from "../../schema/question-versions.ts";
import { questions } from "../../schema/questions.ts";
import { aUser, bundle, goLive, newId } from "../fixtures.ts";
import { UNKNOWN_HASH } from "./content-hash.ts";
import { liveContent, liveContents } from "./live-content.ts";
import { createQuestion } from "./new-question.ts";
import { publish, runAll } from "./publish.ts";
import { publishBank } from "./publish-bank.ts";
import { isTaken, publishStatements } from "./publishing.ts";
import { versionContent } from "./versions.ts";

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await testDatabase();
  db = database.db;
}, 60_000);
afterAll(() => database.close());

const titled = (content: DsaContent, title: string): DsaContent => ({
  ...content,
  question: { ...content.question, title },
});
const byAdmin = async (content: QuestionContent) =>
  publish(db, { content, origin: "ADMIN", by: await aUser(db), note: "mended" });
const versionsOf = (id: string) =>
  db
    .select()
    .from(question_versions)
    .where(eq(question_versions.question_id, id))
    .orderBy(question_versions.version);
const theRow = async (id: string) => (await db.select().from(questions).where(eq(questions.id, id)))[0];

describe("a question that goes live", () => {
  const contents: [what: string, QuestionContent][] = [
    ["of coding", bundle()],
    ...DESIGNS.map((design): [string, QuestionContent] => [`of design, ${design.question.format}`, design]),
  ];
  test.each(contents)("%s comes back as it was given", async (_what, content) => {
    const id = await goLive(db, content);
    expect(await liveContent(db, id)).toEqual({ id, version: 1, content });
    expect((await liveContents(db)).map((one) => one.content)).toContainEqual(content);
  });

  test("as it is already is not written again", async () => {
    const content = bundle();
    const first = await publish(db, { content, origin: "BANK", by: null, note: null });
    const reordered = JSON.parse(JSON.stringify(content)) as DsaContent;
    reordered.question = Object.fromEntries(
      Object.entries(reordered.question).reverse(),
    ) as DsaContent["question"];
    const again = await publish(db, { content: reordered, origin: "BANK", by: null, note: null });
    expect([first.written, again.written]).toEqual([true, false]);
    expect(again).toMatchObject({ id: first.id, version: 1 });
    expect(await versionsOf(first.id)).toHaveLength(1);
  });

  test("anew keeps its id and what was live before, under its number", async () => {
    const first = bundle();
    const id = await goLive(db, first);
    const second = titled({ ...first, cases: first.cases.toReversed() }, "Pairs");
    expect(await byAdmin(second)).toMatchObject({ id, version: 2 });
    expect((await liveContent(db, id))?.content).toEqual(second);
    expect(await versionContent(db, id, 1)).toEqual(first);
    expect(await versionContent(db, id, 2)).toEqual(second);
    expect(await versionContent(db, id, 3)).toBeNull();
    expect(await versionsOf(id)).toMatchObject([
      { version: 1, origin: "BANK", note: null, published_by: null },
      { version: 2, origin: "ADMIN", note: "mended", content: null },
    ]);
  });

  test("anew keeps the ids of its options", async () => {
    const [mcq] = DESIGNS;
    if (mcq?.question.format !== "MCQ") throw new Error("the first design is a choice");
    const content = { ...mcq, question: { ...mcq.question, slug: `mcq-${newId()}` } };
    const id = await goLive(db, content);
    const options = () =>
      db
        .select()
        .from(question_options)
        .where(eq(question_options.question_id, id))
        .orderBy(question_options.option_key);
    const before = await options();
    const turned = content.question.options.map((one) => ({ ...one, is_correct: one.key === "A" }));
    await goLive(db, { ...content, question: { ...content.question, options: turned } });
    const after = await options();
    expect(after.map((one) => one.id)).toEqual(before.map((one) => one.id));
    expect(after.map((one) => one.is_correct)).toEqual([true, false, false, false]);
  });

  test("anew stays retired, where it was", async () => {
    const content = bundle();
    const id = await goLive(db, content);
    await db.update(questions).set({ is_active: false }).where(eq(questions.id, id));
    await goLive(db, titled(content, "Anew"));
    expect(await theRow(id)).toMatchObject({ is_active: false, title: "Anew", version: 2 });
  });

  test("twice at once under the same number goes live once, and of the other nothing is left", async () => {
    const content = bundle();
    const id = await goLive(db, content);
    const as = (title: string) =>
      publishStatements(
        db,
        { id, version: 1, former: content },
        {
          content: titled(
            { ...content, cases: [{ input: title, expected_output: title, is_sample: true }] },
            title,
          ),
          content_hash: title.padEnd(64, "0"),
          origin: "ADMIN",
          by: null,
          note: null,
        },
      );
    const results = await Promise.allSettled([runAll(db, as("mine")), runAll(db, as("yours"))]);
    const refused = results.find(({ status }) => status === "rejected") as PromiseRejectedResult;
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(isTaken(refused.reason)).toBe("version");
    const live = (await liveContent(db, id))?.content as DsaContent;
    expect(live.cases).toHaveLength(1);
    expect(live.cases[0]?.input).toBe(live.question.title);
    expect(await versionsOf(id)).toHaveLength(2);
  });

  test("for the first time from many sides at once is one question", async () => {
    const content = bundle();
    const made = await Promise.all(Array.from({ length: 5 }, () => goLive(db, content)));
    expect(new Set(made).size).toBe(1);
    expect(await versionsOf(made[0] ?? "")).toHaveLength(1);
  });

  test("cannot take the name of another one", async () => {
    const [mine, other] = [bundle(), bundle()];
    await goLive(db, other);
    const id = await goLive(db, mine);
    const statements = publishStatements(
      db,
      { id, version: 1, former: mine },
      {
        content: { ...mine, question: { ...mine.question, slug: other.question.slug } },
        content_hash: "1".repeat(64),
        origin: "ADMIN",
        by: null,
        note: null,
      },
    );
    const error = await runAll(db, statements).catch((cause: unknown) => cause);
    expect(isTaken(error)).toBe("slug");
    expect((await liveContent(db, id))?.content).toEqual(mine);
  });
});

describe("the bank's files", () => {
  test("make versions of what changed in them, and none of what did not", async () => {
    const [same, changing] = [bundle(), bundle()];
    expect(await publishBank(db, [same, changing])).toEqual({ written: 2, kept: [], drafts: [] });
    expect(await publishBank(db, [same, changing])).toEqual({ written: 0, kept: [], drafts: [] });
    expect(await publishBank(db, [same, titled(changing, "Anew")])).toEqual({
      written: 1,
      kept: [],
      drafts: [],
    });
    expect(await publishBank(db, [same, titled(changing, "Anew")])).toEqual({
      written: 0,
      kept: [],
      drafts: [],
    });
  });

  test.each(["ADMIN", "IMPORT"] as const)("leave alone what is live by %s", async (origin) => {
    const content = bundle();
    await publishBank(db, [content]);
    const mended = titled(content, "Mended here");
    const { id } = await publish(db, { content: mended, origin, by: null, note: null });
    const { slug } = content.question;
    expect(await publishBank(db, [titled(content, "Changed in the files")])).toEqual({
      written: 0,
      kept: [slug],
      drafts: [],
    });
    expect((await liveContent(db, id))?.content).toEqual(mended);
  });

  test("leave alone a draft of the same name that was never live, and come once it goes by another", async () => {
    const content = bundle();
    const { slug } = content.question;
    const id = await createQuestion(db, await aUser(db), { type: "DSA", format: "OPEN_ENDED", title: slug });
    const before = await theRow(id);
    expect(before?.slug).toBe(slug);
    expect(await publishBank(db, [content])).toEqual({ written: 0, kept: [], drafts: [slug] });
    expect(await theRow(id)).toEqual(before);
    await db
      .update(questions)
      .set({ slug: `${slug}-mine` })
      .where(eq(questions.id, id));
    expect(await publishBank(db, [content])).toEqual({ written: 1, kept: [], drafts: [] });
  });

  test("are the version that is there already where that is older than versions are", async () => {
    const [same, changed] = [bundle(), bundle()];
    const ids = [await goLive(db, same), await goLive(db, changed)];
    for (const id of ids) {
      await db.update(questions).set({ wrong_solutions: [] }).where(eq(questions.id, id));
      await db
        .update(question_versions)
        .set({ content_hash: UNKNOWN_HASH })
        .where(eq(question_versions.question_id, id));
    }
    await publishBank(db, [same, titled(changed, "Anew")]);
    expect(await Promise.all(ids.map((id) => liveContent(db, id)))).toEqual([
      { id: ids[0], version: 1, content: same },
      { id: ids[1], version: 2, content: titled(changed, "Anew") },
    ]);
    expect(await publishBank(db, [same, titled(changed, "Anew")])).toEqual({
      written: 0,
      kept: [],
      drafts: [],
    });
  });
});
