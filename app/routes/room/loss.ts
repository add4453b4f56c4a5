/** A loss of the connection that was long enough to be shown, until it has been said that it is over. */
export type Loss = "none" | "shown" | "over";

/** A blip (neither `lost` nor `online`) changes nothing: what is said of being back has its time all the same. */
export function lossAfter(loss: Loss, { lost, online }: { lost: boolean; online: boolean }): Loss {
  if (lost) return "shown";
  return online && loss === "shown" ? "over" : loss;
}
