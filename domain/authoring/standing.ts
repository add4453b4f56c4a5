import type { QuestionStanding } from "./wire.ts";

type Facts = { version: number; is_active: boolean; has_draft: boolean };

export function standingOf({ version, is_active, has_draft }: Facts): QuestionStanding {
  if (version === 0) return "draft";
  if (!is_active) return "retired";
  return has_draft ? "changed" : "live";
}
