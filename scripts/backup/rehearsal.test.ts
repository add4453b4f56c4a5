import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { drizzle as overPglite } from "drizzle-orm/pglite";
import { Miniflare } from "miniflare";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Db } from "../../drizzle/client.ts";
import { migratePglite } from "../../drizzle/migrate.ts";
import type { WholeDatabase } from "../../drizzle/queries/backup.ts";
import { loadReport } from "../../drizzle/queries/feedback.ts";
import {
  anInterview,
  aQuestion,
  aUser,
  evaluation,
  newId,
  report,
  round,
  submission,
} from "../../drizzle/queries/fixtures.ts";
import { saveRows } from "../../drizzle/queries/saved-rows.ts";
import { type NeonEndpoint, startNeonEndpoint } from "../../local/neon-endpoint.ts";
import { type PgliteBackend, pgliteBackend } from "../../local/postgres/pglite.ts";
import { loadDatabase, saveDatabase } from "./database.ts";
import { loadFiles, saveFiles } from "./files.ts";
import { readManifest, writeManifest } from "./manifest.ts";

type Site = {
  whole: WholeDatabase;
  db: Db;
  backend: PgliteBackend;
  endpoint: NeonEndpoint;
  files: Miniflare;
};

/** A database and a file store of their own, migrated and empty. */
async function newSite(): Promise<Site> {
  const backend = await pgliteBackend();
  await migratePglite(backend.database);
  const endpoint = await startNeonEndpoint({ backend, port: 0 });
  const files = new Miniflare({
    modules: true,
    script: "export default { fetch: () => new Response() }",
    r2Buckets: { FILES: "files" },
  });
  const db = connect({ DATABASE_URL: "postgres://a:b@c.test/d", NEON_FETCH_ENDPOINT: endpoint.url });
  return { whole: overPglite(backend.database), db, backend, endpoint, files };
}

async function close({ backend, endpoint, files }: Site): Promise<void> {
  await files.dispose();
  await endpoint.close();
  await backend.close();
}

let site: Site;
let folder = "";
let userId = "";
let interviewId = "";
const bucketOf = async ({ files }: Site) => (await files.getR2Bucket("FILES")) as never;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "backup-"));
  site = await newSite();
  const { db } = site;
  userId = await aUser(db, "ada");
  interviewId = await anInterview(db, userId);
  const made = round({
    interview_id: interviewId,
    question_id: await aQuestion(db),
    ended_at: Date.now(),
    evaluation: evaluation({ feedback: 'Quotes "and" \\ lines\nand ünïcode 🦜.' }),
  });
  await saveRows(db, [
    { table: "rounds", values: made },
    { table: "code_submissions", values: submission({ round_id: made.id }) },
    {
      table: "interview_feedback",
      values: {
        id: newId(),
        interview_id: interviewId,
        report: report(),
        transcript_url: `transcripts/${interviewId}.json`,
        generated_at: Date.now(),
      },
    },
  ]);
  const bucket = await site.files.getR2Bucket("FILES");
  const contentType = "application/json";
  await bucket.put(`transcripts/${interviewId}.json`, '{"words":1}', { httpMetadata: { contentType } });
  await bucket.put("resumes/of-somebody/one", new Uint8Array([0, 255, 10, 13]));
}, 120_000);
afterAll(async () => {
  await close(site);
  fs.rmSync(folder, { recursive: true, force: true });
});

const save = async (from: Site, name: string) => {
  const place = path.join(folder, name);
  fs.mkdirSync(place);
  const tables = await saveDatabase(from.whole, place);
  const files = await saveFiles(await bucketOf(from), place);
  writeManifest(place, { format: 1, made_at: "2026-11-23T12:00:00.000Z", tables, files, rooms: false });
  return place;
};
const load = async (to: Site, place: string, replace = false) => {
  await loadDatabase(to.whole, place, readManifest(place).tables, { replace });
  return loadFiles(await bucketOf(to), place, { replace });
};
/** Every file under a folder with its content. */
const contents = (place: string) =>
  Object.fromEntries(
    fs
      .readdirSync(place, { recursive: true, encoding: "utf8" })
      .filter((name) => fs.statSync(path.join(place, name)).isFile())
      .map((name) => [name, fs.readFileSync(path.join(place, name)).toString("base64")]),
  );

test("what was backed up, lost and restored is there again to the byte, and the report can be read", async () => {
  const first = await save(site, "first");
  expect(readManifest(first).tables.find(({ name }) => name === "rounds")?.rows).toBe(1);
  const another = await newSite();
  try {
    expect(await load(another, first)).toBe(2);
    expect(contents(await save(another, "second"))).toEqual(contents(first));
    const read = await loadReport(another.db, userId, interviewId);
    expect(read).toEqual(await loadReport(site.db, userId, interviewId));
    expect(read?.overall).not.toBeUndefined();
    const object = await (await another.files.getR2Bucket("FILES")).get(`transcripts/${interviewId}.json`);
    expect(object?.httpMetadata?.contentType).toBe("application/json");
    // What is there is not mixed with what comes, unless it is to be replaced.
    await expect(load(another, first)).rejects.toThrow("--replace");
    await aUser(another.db, "grace");
    await load(another, first, true);
    expect(contents(await save(another, "third"))).toEqual(contents(first));
  } finally {
    await close(another);
  }
}, 120_000);

test("a backup that is cut short changes nothing, and one of a newer version or none at all is refused", async () => {
  const place = await save(site, "broken");
  const before = contents(place);
  const file = path.join(place, "tables/rounds.jsonl");
  fs.writeFileSync(file, "");
  await expect(load(site, place, true)).rejects.toThrow("rounds has 0 rows, and the backup says 1");
  expect(contents(await save(site, "after"))).toEqual(before);
  const { tables } = readManifest(place);
  const newer = tables.map((table) => ({ ...table, columns: [...table.columns, "of_tomorrow"] }));
  await expect(loadDatabase(site.whole, place, newer, { replace: true })).rejects.toThrow("of_tomorrow");
  expect(() => readManifest(folder)).toThrow("is no backup");
}, 60_000);
