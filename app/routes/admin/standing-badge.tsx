import type { QuestionStanding } from "../../../domain/authoring/wire.ts";
import { admin } from "../../strings/admin.ts";

const TONE: Record<QuestionStanding, string> = {
  draft: "badge warning",
  live: "badge success",
  changed: "badge accent",
  retired: "badge",
};

/** Where a question stands, in a word. */
export const StandingBadge = ({ standing }: { standing: QuestionStanding }) => (
  <span className={TONE[standing]}>{admin.standing[standing]}</span>
);
