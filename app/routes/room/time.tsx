import { useFormat } from "../../format.ts";

/** An instant as the reader's time of day. */
export function Time({ at }: { at: number }) {
  const format = useFormat();
  return <time dateTime={new Date(at).toISOString()}>{format.time(at)}</time>;
}
