import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DsaContent } from "../../domain/authoring/content.ts";
import { type TestDatabase, testDatabase } from "../../local/postgres/test-database.ts";
import type { Db } from "../client.ts";
import { loadAsked } from "./asked-question.ts";
import { liveContent } from "./authoring/live-content.ts";
import { aQuestion, bundle, goLive, newId } from "./fixtures.ts";

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await testDatabase();
  db = database.db;
}, 60_000);
afterAll(() => database.close());

describe("a question as it is asked", () => {
  test("comes with starter code, samples, and what only the server knows", async () => {
    const asked = await loadAsked(db, await aQuestion(db, { title: "Pair Sum" }));
    expect(asked?.question.public).toMatchObject({
      title: "Pair Sum",
      version: 1,
      hints_total: 3,
      samples: [{ input: "[2,7]\n9", expected_output: "[0,1]" }],
    });
    expect(asked?.question.public.starter_code.python).toContain("def twoSum");
    expect(asked?.question).toMatchObject({
      hints: ["first hint", "second hint", "third hint"],
      rubric: { optimal_time: "O(n)" },
    });
    expect(asked?.cases.map(({ input }) => input)).toEqual(["[2,7]\n9", "[3,3]\n6"]);
    expect(JSON.stringify(asked?.question.public)).not.toContain("first hint");
    expect(JSON.stringify(asked?.question.public)).not.toContain("[3,3]");
  });

  test("is nothing where there is none", async () => {
    expect(await loadAsked(db, newId())).toBeNull();
  });
});

/** Each version is told apart by all of its parts. */
const version = (slug: string, number: number): DsaContent => ({
  ...bundle({ slug, hints: ["first", "second", `hint of ${number}`] }),
  description: `Statement of ${number}.`,
  cases: [{ input: `[${number}]\n9`, expected_output: "[0,1]", is_sample: true }],
});

/** A database in which somebody does something after the first statement of each batch: to Postgres they are one after the other. */
function disturbed(between: () => Promise<unknown>): Db {
  const batch = async (statements: PromiseLike<unknown>[]) => {
    const answers: unknown[] = [];
    for (const statement of statements) {
      answers.push(await statement);
      if (answers.length === 1) await between();
    }
    return answers;
  };
  return new Proxy(db, {
    get: (target, name) => (name === "batch" ? batch : Reflect.get(target, name, target)),
  });
}

describe("a question that is published anew while it is read", () => {
  const published = async (times: number) => {
    const { slug } = bundle().question;
    const id = await goLive(db, version(slug, 1));
    let number = 1;
    const between = async () => {
      if (number <= times) await goLive(db, version(slug, ++number));
    };
    return { id, during: disturbed(between) };
  };

  test("comes in one version, to rooms and to editors", async () => {
    const room = await published(1);
    const asked = await loadAsked(room.during, room.id);
    expect(asked?.question.public).toMatchObject({ version: 2, description: "Statement of 2." });
    expect(asked?.question.hints).toContain("hint of 2");
    expect(asked?.cases).toMatchObject([{ input: "[2]\n9" }]);

    const editor = await published(2);
    expect(await liveContent(editor.during, editor.id)).toMatchObject({
      version: 3,
      content: { description: "Statement of 3.", cases: [{ input: "[3]\n9" }] },
    });
  });

  test("without an end is no question that can be asked", async () => {
    const { id, during } = await published(100);
    await expect(loadAsked(during, id)).rejects.toThrow("published anew at every try");
  });
});
