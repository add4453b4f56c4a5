/** The interviewer's words as far as they have come. */
export type TurnText = {
  turnId: string;
  text: string;
  /** Words that were shown were taken back: the turn began again. */
  restarted?: boolean;
};
export type Delta = { turnId: string; offset: number; text: string };

/**
 * Puts a delta at its offset. What stood behind the offset is replaced, so offset 0 restarts the turn; words for
 * which earlier ones are missing are left out, the finished turn brings them.
 */
export function addDelta(turn: TurnText | null, delta: Delta): TurnText | null {
  const same = turn?.turnId === delta.turnId ? turn : null;
  const before = same?.text ?? "";
  if (delta.offset > before.length) return turn;
  const text = before.slice(0, delta.offset) + delta.text;
  const restarted = same?.restarted || (delta.offset === 0 && before !== "");
  return { turnId: delta.turnId, text, ...(restarted ? { restarted } : {}) };
}
