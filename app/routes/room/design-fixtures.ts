import type { PublicQuestion, QuestionFormat } from "../../../domain/question.ts";
import type { RoomEvent } from "../../../domain/room/event.ts";
import { created, event, fold, question, replied } from "../../../domain/room/fixtures.ts";
import { currentRound, type RoomState, type Round } from "../../../domain/room/state.ts";
import { memoryStore } from "../../live/fakes.ts";
import type { Interview } from "./use-interview.ts";

/** Test data: rounds of a system-design interview, and the interview as a page holds it. */
const OF: Record<QuestionFormat, Partial<PublicQuestion>> = {
  MCQ: {
    options: [
      { key: "A", text: "In memory" },
      { key: "B", text: "In Redis" },
      { key: "C", text: "In Postgres" },
      { key: "D", text: "In the client" },
    ],
  },
  SCENARIO: { stages_total: 3 },
  OPEN_ENDED: {},
};

/** The events up to the greeting of a question of this format, and then these. */
export function designed(format: QuestionFormat, ...events: RoomEvent[]): RoomState {
  const asked = question({ type: "SYSTEM_DESIGN", format, hints_total: 0, samples: [], ...OF[format] });
  const opened = event({ type: "round.opened", number: 1, question: asked, why: "A mix." });
  const start = { ...created(), interviewType: "SYSTEM_DESIGN" } as RoomEvent;
  return fold([start, event({ type: "interview.started" }), opened, replied(opened.id, "Hello."), ...events]);
}

export const roundOf = (state: RoomState): Round => currentRound(state)!;

/** What the parts of the room read of the interview; this device may write. */
export const interviewWith = (over: Partial<Interview> = {}): Interview =>
  ({
    writer: null,
    tab: memoryStore(),
    view: { unsent: [], returned: {}, status: { phase: "online" }, devices: [], clockOffset: 0 },
    send: () => "",
    writing: () => {},
    takeBack: () => {},
    ...over,
  }) as unknown as Interview;
