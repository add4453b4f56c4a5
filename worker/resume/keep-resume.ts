import { createModels } from "../../ai/models.ts";
import { readResume } from "../../ai/resume-reader.ts";
import { watched } from "../../ai/watched.ts";
import { noting } from "../../domain/operate/noting.ts";
import { withoutPerson } from "../../domain/resume/person.ts";
import type { ResumeParsed } from "../../domain/resume/resume.ts";
import { getResumeKey, hasProfile, replaceResume } from "../../drizzle/queries/profiles.ts";
import { afterwards } from "../afterwards.ts";
import { signedOut } from "../errors.ts";
import { addModelUse, isModelSpent } from "./model-use.ts";
import { newKey, type Owner, sweep } from "./own-files.ts";
import type { ResumeText } from "./resume-text.ts";

/** `requestId`: of the request that brought it, under which a model is asked. */
type Person = Owner & { name: string; requestId: string };

/** Reads a résumé that was uploaded, without who it is of, and keeps it in the place of the last one. */
export async function keepResume(
  person: Person,
  bytes: Uint8Array,
  text: Extract<ResumeText, { ok: true }>,
  signal: AbortSignal,
): Promise<ResumeParsed> {
  const uploadedAt = new Date().toISOString();
  const day = uploadedAt.slice(0, 10);
  const configured = modelsFor(person).resume ?? null;
  const model = configured && !(await isModelSpent(person, day)) ? configured : null;
  const today = { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
  const read = await readResume(model, withoutPerson(text.lines, person.name), { today, signal });
  afterwards("model_use_lost", addModelUse(person, day, read.tokens));
  const parsed: ResumeParsed = {
    id: crypto.randomUUID(),
    file: { kind: text.kind, bytes: bytes.length, pages: text.pages, uploaded_at: uploadedAt },
    read_by: read.by,
    confirmed_at: null,
    ...read.reading,
  };
  await store(person, bytes, parsed);
  afterwards("resume_swept", sweep(person));
  return parsed;
}

function modelsFor({ env, requestId }: Person) {
  const now = () => Date.now();
  const { note } = noting({ console, metrics: env.METRICS, now });
  return watched(createModels(env), { requestId, note, now });
}

/** Forgets the résumé, file and all; false without one. */
export async function forgetResume(person: Owner): Promise<boolean> {
  await sweep(person);
  for (;;) {
    const key = await getResumeKey(person.db, person.id);
    if (key === null) return false;
    // The file goes first: a row that points nowhere can be deleted again, a file that nothing points to cannot.
    await person.env.FILES.delete(key);
    if (await replaceResume(person.db, person.id, key, null)) return true;
  }
}

async function store(owner: Owner, bytes: Uint8Array, parsed: ResumeParsed): Promise<void> {
  const { env, db, id } = owner;
  const key = await newKey(owner);
  await env.FILES.put(key, bytes);
  try {
    for (;;) {
      const before = await getResumeKey(db, id);
      if (await replaceResume(db, id, before, { key, parsed })) {
        if (before) await env.FILES.delete(before);
        return;
      }
      if (!(await hasProfile(db, id))) throw signedOut();
    }
  } catch (error) {
    // Whether the row took the key is not known when Postgres is lost: only what it does not name may go.
    afterwards(
      "resume_left",
      getResumeKey(db, id).then((kept) => (kept === key ? undefined : env.FILES.delete(key))),
    );
    throw error;
  }
}
