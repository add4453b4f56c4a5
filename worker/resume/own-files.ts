import { getResumeKey } from "../../drizzle/queries/profiles.ts";
import { toBase64Url } from "../auth/sealed.ts";
import type { SignedInEnv } from "../context.ts";

export type Owner = { env: SignedInEnv["Bindings"]; db: SignedInEnv["Variables"]["db"]; id: string };

/** A name for the file of a new résumé: nobody can guess it, and whose it is only this Worker can tell. */
export const newKey = async (owner: Owner): Promise<string> =>
  `resumes/${await markOf(owner)}/${crypto.randomUUID()}`;

/** Between a file and the row that names it lie a few questions to Postgres, each with its time-out. */
const UNDER_WAY_MS = 120_000;

/** Removes the person's files that their row does not name: such a one is left where the Worker dies between the two. */
export async function sweep(owner: Owner): Promise<void> {
  const { objects } = await owner.env.FILES.list({ prefix: `resumes/${await markOf(owner)}/` });
  const settled = objects.filter(({ uploaded }) => +uploaded < Date.now() - UNDER_WAY_MS);
  if (settled.length === 0) return;
  const named = await getResumeKey(owner.db, owner.id);
  const left = settled.map(({ key }) => key).filter((key) => key !== named);
  if (left.length > 0) await owner.env.FILES.delete(left);
}

/** Stands for a person in the names of their objects and tells nothing of them. */
export async function markOf({ env, id }: Pick<Owner, "env" | "id">): Promise<string> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytes(env.SESSION_SECRET), algorithm, false, ["sign"]);
  const mark = new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes(`files of ${id}`)));
  return toBase64Url(mark.subarray(0, 18));
}
