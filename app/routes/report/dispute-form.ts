import * as v from "valibot";
import { Id } from "../../../domain/ids.ts";
import { MAX_DISPUTE_CHARS } from "../../../domain/remark-length.ts";
import { dispute as words } from "../../strings/dispute.ts";

export type DisputeBody = { round_id: string; reason: string };
/** Why a dispute was not taken, with what was written, so that nothing has to be typed again. */
export type DisputeRefused = { roundId: string; reason: string; message: string };

/** The form as sent. A browser sends line ends as two characters and counts them as one. */
export function readDispute(
  form: FormData,
): { ok: true; body: DisputeBody } | { ok: false; refused: DisputeRefused } {
  const text = (name: string) => String(form.get(name) ?? "");
  const round = v.safeParse(Id, text("round_id"));
  const reason = text("reason").replaceAll("\r\n", "\n").trim();
  const refuse = (message: string) => ({
    ok: false as const,
    refused: { roundId: text("round_id"), reason, message },
  });
  if (!round.success) return refuse(words.error.round);
  if (reason === "") return refuse(words.error.empty);
  if (reason.length > MAX_DISPUTE_CHARS) return refuse(words.error.long);
  return { ok: true, body: { round_id: round.output, reason } };
}
