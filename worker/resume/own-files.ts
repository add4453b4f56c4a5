import type { ErasureKind } from "../../domain/erasure.ts";
import { getResumeKey } from "../../drizzle/queries/profiles.ts";
import { toBase64Url } from "../auth/sealed.ts";
import type { SignedInEnv } from "../context.ts";

export type Owner = { env: SignedInEnv["Bindings"]; db: SignedInEnv["Variables"]["db"]; id: string };

type Place = { kind: Extract<ErasureKind, "OBJECT" | "PREFIX">; key: string };

/**
 * Where everything lies that R2 holds of a person beside their interviews. It follows from their id alone, so that it can be
 * removed once no row names it any more.
 */
export async function placesOf(owner: Pick<Owner, "env" | "id">): Promise<Place[]> {
  return [
    { kind: "PREFIX", key: await resumesOf(owner) },
    { kind: "OBJECT", key: await modelUseOf(owner) },
  ];
}

/** A name for the file of a new résumé: nobody can guess it, and whose it is only this Worker can tell. */
export const newKey = async (owner: Owner): Promise<string> =>
  `${await resumesOf(owner)}${crypto.randomUUID()}`;

const resumesOf = async (owner: Pick<Owner, "env" | "id">) => `resumes/${await markOf(owner)}/`;

/** The object in which the day's use of a model is kept. */
export const modelUseOf = async (owner: Pick<Owner, "env" | "id">): Promise<string> =>
  `model-use/${await markOf(owner)}`;

/** Between a file and the row that names it lie a few questions to Postgres, each with its time-out. */
const UNDER_WAY_MS = 120_000;

/** Removes the person's files that their row does not name: such a one is left where the Worker dies between the two. */
export async function sweep(owner: Owner): Promise<void> {
  const { objects } = await owner.env.FILES.list({ prefix: await resumesOf(owner) });
  const settled = objects.filter(({ uploaded }) => +uploaded < Date.now() - UNDER_WAY_MS);
  if (settled.length === 0) return;
  const named = await getResumeKey(owner.db, owner.id);
  const left = settled.map(({ key }) => key).filter((key) => key !== named);
  if (left.length > 0) await owner.env.FILES.delete(left);
}

/** Stands for a person in the names of their objects and tells nothing of them. */
async function markOf({ env, id }: Pick<Owner, "env" | "id">): Promise<string> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytes(env.SESSION_SECRET), algorithm, false, ["sign"]);
  const mark = new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes(`files of ${id}`)));
  return toBase64Url(mark.subarray(0, 18));
}
