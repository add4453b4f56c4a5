/** The interviewer's words as far as they have come. */
export type TurnText = { turnId: string; text: string };
export type Delta = { turnId: string; offset: number; text: string };

/**
 * Puts a delta at its offset. What stood behind the offset is replaced, so offset 0 restarts the turn; words for
 * which earlier ones are missing are left out, the finished turn brings them.
 */
export function addDelta(turn: TurnText | null, delta: Delta): TurnText | null {
  const before = turn?.turnId === delta.turnId ? turn.text : "";
  if (delta.offset > before.length) return turn;
  return { turnId: delta.turnId, text: before.slice(0, delta.offset) + delta.text };
}
