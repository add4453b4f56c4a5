import type { Millis } from "../domain/ids.ts";
import type { EventDraft } from "../domain/room/command.ts";
import type { Round } from "../domain/room/state.ts";
import type { Move } from "./candidate.ts";

export type TimedDraft = { at: Millis; draft: EventDraft };

/** Lines of code that are typed at one go, and how long that takes. */
const LINES_AT_ONCE = 4;
const TYPING_MS = 25_000;
const BETWEEN_MESSAGES_MS = 1400;

/** What a move sends, each at its offset from the move's own moment: code is typed in pieces, as a person would. */
export function draftsOf(move: Move, round: Round, deviceId: string): TimedDraft[] {
  const once = (draft: EventDraft): TimedDraft[] => [{ at: 0, draft }];
  switch (move.do) {
    case "say":
      return move.texts.map((text, index) => ({
        at: index * BETWEEN_MESSAGES_MS,
        draft: { type: "message.sent", text },
      }));
    case "write":
      return typed(move.code, round, deviceId);
    case "run":
      return once({ type: "code.submitted", mode: "RUN", customInput: move.input });
    case "submit":
      return once({ type: "code.submitted", mode: "SUBMIT", customInput: null });
    case "hint":
      return once({ type: "hint.requested" });
    case "review":
      return once({ type: "review.requested" });
    case "choose":
      return once({ type: "mcq.answered", key: move.key, reasoning: move.reasoning });
    case "act":
      return once({ type: "scenario.acted", text: move.text });
    case "pause":
      return [
        { at: 0, draft: { type: "interview.paused" } },
        { at: move.forMs, draft: { type: "interview.resumed" } },
      ];
    case "finish":
      return once({ type: "round.finished" });
    case "wait":
      return [];
    default:
      return move satisfies never;
  }
}

function typed(code: string, round: Round, deviceId: string): TimedDraft[] {
  const { language } = round;
  const { text, rev } = round.code[language];
  const lines = code.split("\n");
  const pieces: string[] = [];
  for (let at = 0; at < lines.length; at += LINES_AT_ONCE)
    pieces.push(lines.slice(0, at + LINES_AT_ONCE).join("\n"));
  return pieces.map((piece, index) => {
    const before = index === 0 ? text : (pieces[index - 1] ?? "");
    const changes = index === 0 ? [[before.length, ...piece.split("\n")]] : grown(before, piece);
    return {
      at: index * TYPING_MS,
      draft: { type: "code.edited", roundId: round.id, language, rev: rev + index, changes, deviceId },
    };
  });
}

/** The change set that keeps what stands and adds the rest. */
const grown = (before: string, after: string): (number | (number | string)[])[] => [
  before.length,
  [0, ...after.slice(before.length).split("\n")],
];
