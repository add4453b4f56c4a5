import * as v from "valibot";
import {
  ImportAnswer,
  ImportPlan,
  MAX_IMPORT_FILE,
} from "../../../../domain/authoring/import/import-plan.ts";
import { problems } from "../../../strings/problems.ts";
import { transfer } from "../../../strings/transfer.ts";

const words = transfer.import;

export type Sent =
  | { is: "planned"; plan: ImportPlan }
  | { is: "imported"; plan: ImportPlan; ids: string[] }
  /** Nothing was written, since the plan is another one now. */
  | { is: "stale"; plan: ImportPlan }
  | { is: "failed"; message: string };

const Refused = v.object({
  error: v.object({ code: v.string(), message: v.string() }),
  plan: v.optional(ImportPlan),
});

/** Asks what a file would do or, with the stamp of the plan that was shown, has it done. */
export async function sendFile(file: File, stamp: string | null): Promise<Sent> {
  if (file.size > MAX_IMPORT_FILE) return failed(words.tooLarge(MAX_IMPORT_FILE / 1024 / 1024));
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return failed(words.changedFile);
  }
  const query = new URLSearchParams({ name: file.name, ...(stamp === null ? { dry_run: "1" } : { stamp }) });
  try {
    const answer = await fetch(`/api/admin/questions/import?${query}`, {
      method: "POST",
      // What it is shows in its bytes.
      headers: { "content-type": "application/octet-stream" },
      body: bytes,
    });
    if (answer.status === 401) return failed(words.signedOut);
    return read(await answer.json());
  } catch {
    return failed(stamp === null ? words.unreachable : words.unknown);
  }
}

function read(body: unknown): Sent {
  const answer = v.safeParse(ImportAnswer, body);
  if (answer.success) {
    const { plan, imported } = answer.output;
    return imported ? { is: "imported", plan, ids: imported } : { is: "planned", plan };
  }
  const refused = v.safeParse(Refused, body);
  if (!refused.success) return failed(words.unreachable);
  const { error, plan } = refused.output;
  return plan ? { is: "stale", plan } : failed(problems.refused(error, words.unreachable));
}

const failed = (message: string): Sent => ({ is: "failed", message });
