import { clockText, type Formatter } from "../../format.ts";
import { design } from "../../strings/design.ts";

/** What is left of a question's own time, or by how much it ran over: as a clock, and in words. */
export function roundTimeWords(left: number, format: Pick<Formatter, "duration">) {
  const words = (ms: number) => format.duration(Math.floor(ms / 1000));
  if (left > 0)
    return { over: false, text: design.time.left(clockText(left)), label: design.time.leftLong(words(left)) };
  const past = Math.floor(-left / 1000) * 1000;
  return {
    over: true,
    text: design.time.over(clockText(past)),
    label: design.time.overLong(words(past)),
  };
}
