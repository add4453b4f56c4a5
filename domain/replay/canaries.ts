import type { EventDraft } from "../room/command.ts";
import type { RoomEvent } from "../room/event.ts";
import { created, event, fold, MINUTE, question, replied, result, START } from "../room/fixtures.ts";
import type { ReplayParts } from "./replay-link.ts";

/** A short interview of one question in which each part says a word that stands nowhere else. */
export function canaryCourse(): RoomEvent[] {
  const opened = event({
    type: "round.opened",
    number: 1,
    question: question({ description: "STATEMENT" }),
    why: "WHY-CHOSEN",
    at: START + 1000,
  });
  const events = [
    created({
      num_questions: 1,
      time_limit_min: null,
      accommodations: { extra_time: 2, countdown: false, text_only: true },
    }),
    event({ type: "interview.started" }),
    opened,
    replied(opened.id, "INTERVIEWER-WORDS", { at: START + 6000, spokenAt: START + 4000 }),
  ];
  const happen = (draft: EventDraft, at: number) => {
    const happened = event({ ...draft, at: START + at });
    events.push(happened);
    return happened.id;
  };
  const { length } = fold(events).rounds[0]!.code.javascript.text;
  const roundId = opened.id;
  const edit = { roundId, language: "javascript", rev: 0, deviceId: "DEVICE-ID" } as const;
  happen({ type: "writer.changed", deviceId: "DEVICE-ID" }, 6500);
  happen({ type: "code.edited", ...edit, changes: [length, [0, "CODE-WRITTEN"]] }, 7000);
  const requestId = happen({ type: "hint.requested" }, 8000);
  happen({ type: "hint.served", requestId, index: 0, text: "HINT-TEXT" }, 9000);
  const runId = happen({ type: "code.submitted", mode: "SUBMIT", customInput: null }, 10_000);
  const tests = [
    {
      name: "t",
      status: "error",
      input: "RUN-INPUT",
      expected: null,
      actual: null,
      stdout: "",
      error: "TRACE",
      time_ms: 1,
    },
  ] as const;
  happen({ type: "run.finished", runId, result: result({ tests: [...tests], stderr: "STDERR" }) }, 11_000);
  happen({ type: "interview.paused" }, 12_000);
  happen({ type: "interview.resumed" }, 5 * MINUTE);
  happen({ type: "message.sent", text: "CANDIDATE-WORDS" }, 5 * MINUTE + 1000);
  happen({ type: "interview.interrupted", since: START + 5 * MINUTE + 2000 }, 6 * MINUTE);
  happen({ type: "interview.returned" }, 7 * MINUTE);
  happen({ type: "round.finished" }, 8 * MINUTE);
  return events;
}

/** Words of that interview, and to whom each may be told. */
export const CANARIES: Record<string, (shows: ReplayParts) => boolean> = {
  "INTERVIEWER-WORDS": ({ conversation }) => conversation,
  "CANDIDATE-WORDS": ({ conversation }) => conversation,
  "HINT-TEXT": ({ conversation }) => conversation,
  "CODE-WRITTEN": ({ work }) => work,
  "RUN-INPUT": ({ runs }) => runs,
  // A trace quotes the code.
  TRACE: ({ runs, work }) => runs && work,
  STDERR: ({ runs, work }) => runs && work,
  STATEMENT: ({ conversation, work }) => conversation || work,
  "WHY-CHOSEN": () => false,
  "DEVICE-ID": () => false,
  extra_time: () => false,
};
