import * as v from "valibot";
import { TurnAct } from "../domain/room/event.ts";

/**
 * Splits a stream of text into what the candidate sees and the control line after it.
 * The mark is new for each turn and unknown to the candidate, so that words they get echoed can never act.
 */
export function controlLine(mark: string): ControlLine {
  let buffer = "";
  let control: string | null = null;
  return {
    push(text) {
      if (control !== null) {
        control += text;
        return "";
      }
      buffer += text;
      const at = buffer.indexOf(mark);
      if (at >= 0) {
        control = buffer.slice(at + mark.length);
        return take(buffer.slice(0, at).trimEnd().length);
      }
      return take(buffer.length - heldBack(buffer, mark));
    },
    end() {
      return { rest: control === null ? buffer : "", acts: control === null ? [] : parseActs(control) };
    },
  };

  function take(length: number): string {
    const shown = buffer.slice(0, length);
    buffer = buffer.slice(length);
    return shown;
  }
}

type ControlLine = {
  /** The part of the stream so far that may be shown now. */
  push(text: string): string;
  /** What was held back and turned out to be text, and the acts asked for. */
  end(): { rest: string; acts: TurnAct[] };
};

/** The control line as a model is to write it. */
export const writeControlLine = (mark: string, acts: TurnAct[]): string =>
  `\n${mark} ${JSON.stringify(acts)}`;

/** How many characters at the end could be white space before the mark, or the beginning of the mark itself. */
function heldBack(text: string, mark: string): number {
  for (let length = Math.min(mark.length - 1, text.length); length > 0; length--) {
    if (mark.startsWith(text.slice(-length))) return length + trailingSpace(text.slice(0, -length));
  }
  return trailingSpace(text);
}

const trailingSpace = (text: string): number => text.length - text.trimEnd().length;

function parseActs(control: string): TurnAct[] {
  const list = /\[[^\]]*\]/.exec(control)?.[0];
  if (!list) return [];
  try {
    const parsed = v.safeParse(v.array(v.unknown()), JSON.parse(list));
    if (!parsed.success) return [];
    return parsed.output
      .slice(0, 4)
      .map((act) => v.safeParse(TurnAct, act))
      .flatMap((act) => (act.success ? [act.output] : []));
  } catch {
    return [];
  }
}
