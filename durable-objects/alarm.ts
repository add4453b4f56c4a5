/** The room has one alarm: the earliest of the moments at which something is due. Null: nothing is. */
export function computeNextAlarm(moments: (number | null | undefined)[]): number | null {
  const due = moments.filter((at) => typeof at === "number");
  return due.length > 0 ? Math.min(...due) : null;
}
