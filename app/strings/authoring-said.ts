import type { Flaw } from "../../domain/authoring/import/flaw.ts";
import type { Said } from "../../domain/authoring/said.ts";
import { localized } from "./localized.ts";

type Told = { message: string; said?: Said | undefined };

/** What is said of a draft, of the work on it or of a file, which comes as an English sentence and, for other languages, as what it is made of. */
export const authoringSaid = localized("authoringSaid", {
  problem: ({ message }: Told): string => message,
  line: ({ name, message }: { name: string; message: string; said?: { name: Said; message: Said[] } }) => ({
    name,
    message,
  }),
  /** Why a job, or a part of it, failed; null: it did not. */
  failure: ({ failure }: { failure: string | null; failure_said?: Said[] | undefined }): string | null =>
    failure,
  flaw: ({ message }: Pick<Flaw, "message" | "said">): string => message,
});
