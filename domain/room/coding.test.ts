import { describe, expect, it } from "vitest";
import { refuseSecondLook } from "./coding.ts";
import type { EventDraft } from "./command.ts";
import { apply, event, fold, id, meta, must, result, underWay } from "./fixtures.ts";

const submit: EventDraft = { type: "code.submitted", mode: "SUBMIT", customInput: null };
const edit = (roundId: string, rev = 0): EventDraft => ({
  type: "code.edited",
  roundId,
  language: "javascript",
  rev,
  changes: [[15, "let x;"]],
  deviceId: "device-1",
});

describe("code and runs", () => {
  it("keeps the document by revision and refuses a change made against an older one", () => {
    const state = fold(underWay());
    const roundId = state.rounds[0]!.id;
    const next = must(state, edit(roundId)).state;
    expect(next.rounds[0]).toMatchObject({
      codeTouched: true,
      phase: "code",
      code: { javascript: { text: "let x;", rev: 1 } },
    });
    expect(apply(next, edit(roundId))).toMatchObject({ ok: false, code: "stale_revision" });
  });

  it("enters the stage of tests with the first result, whatever it is", () => {
    const run = event({ ...submit, mode: "RUN" } as EventDraft);
    const finished = event({ type: "run.finished", runId: run.id, result: result({ tests_passed: 0 }) });
    expect(fold([...underWay(), run, finished]).rounds[0]?.phase).toBe("test");
  });

  it("takes one run at a time", () => {
    const running = must(fold(underWay()), submit).state;
    expect(apply(running, submit)).toMatchObject({ ok: false, code: "run_in_progress" });
  });

  it("names the line of an input that does not fit", () => {
    const custom: EventDraft = { type: "code.submitted", mode: "RUN", customInput: '[1,2]\n"x"' };
    expect(apply(fold(underWay()), custom)).toMatchObject({
      ok: false,
      code: "bad_input",
      message: expect.stringContaining("line 2"),
    });
  });

  it("moves to the follow-up when a submission passes everything, and the interviewer reacts", () => {
    const run = event(submit);
    const finished = event({ type: "run.finished", runId: run.id, result: result() });
    const state = fold([...underWay(), run, finished]);
    expect(state.rounds[0]?.phase).toBe("follow-up");
    expect(state.turn?.cause).toEqual({ kind: "run", runId: run.id });
  });

  it("saves a hidden test as passed or not, and nothing more", () => {
    const run = event(submit);
    const hidden = { total: 3, passed: 1, wrong_answer: 2, error: 0, timeout: 0, not_run: 0, slowest_ms: 1 };
    const after = must(fold([...underWay(), run]), {
      type: "run.finished",
      runId: run.id,
      result: result({ hidden }),
    });
    const saved = after.effects.find((effect) => effect.do === "save");
    expect(saved).toMatchObject({
      row: {
        values: {
          test_results: [true, false, false].map((passed) => ({
            input: "",
            expected: "",
            actual: "",
            passed,
            is_sample: false,
          })),
        },
      },
    });
  });

  it("takes a late result of a question that is already closed, and evaluates it then", () => {
    const run = event(submit);
    const closed = fold([...underWay(), run, event({ type: "round.finished" })]);
    const after = must(closed, { type: "run.finished", runId: run.id, result: result() });
    expect(after.effects.map((effect) => effect.do)).toEqual(["save", "evaluate-round"]);
  });
});

describe("a look at the code", () => {
  const review: EventDraft = { type: "review.requested" };

  it("needs code that was written", () => {
    expect(apply(fold(underWay()), review)).toMatchObject({ ok: false, code: "nothing_to_run" });
  });

  it("is a turn of the interviewer that is kept as a review", () => {
    const begun = fold(underWay());
    const written = must(begun, edit(begun.rounds[0]!.id)).state;
    const asked = must(written, review).state;
    expect(asked.turn?.cause).toEqual({ kind: "review" });
    const replied: EventDraft = {
      type: "interviewer.replied",
      turnId: asked.turn!.id,
      text: "What happens with an empty list?",
      meta,
      acts: [],
      cutShort: false,
    };
    expect(must(asked, replied).state.messages.at(-1)).toMatchObject({ type: "CODE_REVIEW" });
  });

  it("is refused while the code is as it was at the last one, in any language, and not after a change", () => {
    const ask = { type: "review" as const, id: id(90) };
    const begun = fold(underWay());
    const roundId = begun.rounds[0]!.id;
    const written = must(begun, edit(roundId)).state;
    expect(refuseSecondLook(written, ask)).toBeNull();
    const asked = must(written, review).state;
    expect(refuseSecondLook(asked, ask)).toMatchObject({
      code: "nothing_to_run",
      message: expect.stringContaining("Change it"),
    });
    expect(refuseSecondLook(asked, { type: "submit", id: id(91) })).toBeNull();
    const inPython = must(asked, { type: "code.language_changed", language: "python" }).state;
    expect(refuseSecondLook(inPython, ask)).toBeNull();
    const back = must(must(inPython, review).state, {
      type: "code.language_changed",
      language: "javascript",
    });
    expect(refuseSecondLook(back.state, ask)).not.toBeNull();
    const changed = must(back.state, {
      ...edit(roundId),
      rev: 1,
      changes: [[6, "let y;"]],
    } as EventDraft).state;
    expect(refuseSecondLook(changed, ask)).toBeNull();
  });

  it("that came to nothing may be asked for again", () => {
    const begun = fold(underWay());
    const asked = must(must(begun, edit(begun.rounds[0]!.id)).state, review).state;
    const failed = must(asked, { type: "interviewer.failed", turnId: asked.turn!.id });
    expect(refuseSecondLook(failed.state, { type: "review", id: id(90) })).toBeNull();
  });
});
