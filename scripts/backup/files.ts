import fs from "node:fs";
import path from "node:path";
import type { R2Bucket } from "@cloudflare/workers-types";

/** What lies beside an object's bytes. */
type Beside = {
  key: string;
  contentType?: string | undefined;
  metadata?: Record<string, string> | undefined;
};

const LIST = "files.jsonl";

/** Every object under its key, and a list of them with what else is kept of each. */
export async function saveFiles(bucket: R2Bucket, folder: string): Promise<number> {
  const list = fs.openSync(path.join(folder, LIST), "w", 0o600);
  let count = 0;
  let cursor: string | undefined;
  do {
    const page = await bucket.list({ ...(cursor ? { cursor } : {}) });
    for (const { key } of page.objects) {
      const object = await bucket.get(key);
      // Removed since it was listed.
      if (!object) continue;
      const file = placeOf(folder, key);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, new Uint8Array(await object.arrayBuffer()), { mode: 0o600 });
      const { httpMetadata, customMetadata } = object;
      const beside: Beside = { key, contentType: httpMetadata?.contentType, metadata: customMetadata };
      fs.writeSync(list, `${JSON.stringify(beside)}\n`);
      count += 1;
    }
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor);
  fs.closeSync(list);
  return count;
}

/** Puts them back; `replace`: what is there goes first. Returns how many. */
export async function loadFiles(
  bucket: R2Bucket,
  folder: string,
  { replace }: { replace: boolean },
): Promise<number> {
  const there = await keysIn(bucket);
  if (there.length > 0 && !replace)
    throw new Error("There are files already. Restore into an empty folder, or with --replace.");
  for (const key of there) await bucket.delete(key);
  const lines = fs.readFileSync(path.join(folder, LIST), "utf8").split("\n").filter(Boolean);
  for (const line of lines) {
    const { key, contentType, metadata } = JSON.parse(line) as Beside;
    await bucket.put(key, new Uint8Array(fs.readFileSync(placeOf(folder, key))), {
      ...(contentType ? { httpMetadata: { contentType } } : {}),
      ...(metadata ? { customMetadata: metadata } : {}),
    });
  }
  return lines.length;
}

async function keysIn(bucket: R2Bucket): Promise<string[]> {
  const keys: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await bucket.list({ ...(cursor ? { cursor } : {}) });
    keys.push(...page.objects.map(({ key }) => key));
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor);
  return keys;
}

/** A key is a path, and may not lead out of the backup. */
function placeOf(folder: string, key: string): string {
  const files = path.resolve(folder, "files");
  const place = path.resolve(files, key);
  if (!place.startsWith(files + path.sep)) throw new Error(`${key} is no key of ours.`);
  return place;
}
