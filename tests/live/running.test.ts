import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { connect } from "../../drizzle/client.ts";
import { code_submissions } from "../../drizzle/schema/code-submissions.ts";
import { fakeRunner, verdict } from "./fake-runner.ts";
import { drained, started } from "./room-client.ts";

let undo: (() => void) | null = null;
afterEach(async () => {
  undo?.();
  undo = null;
  await reset();
});

describe("running code", () => {
  it("runs samples only, submits everything, and shows hidden tests as counts", async () => {
    const runner = fakeRunner((request) => verdict(request, (index) => index === 0));
    undo = runner.restore;
    const { room, tab } = await started();
    await tab.send({ type: "run", customInput: null });
    await tab.event("run.finished");
    expect(runner.calls[0]?.tests.map((test) => test.is_sample)).toEqual([true]);
    const from = tab.received.length;
    await tab.send({ type: "submit" });
    const finished = await tab.event("run.finished", from);
    expect(finished.result.hidden).toMatchObject({ total: 1, passed: 0, wrong_answer: 1 });
    await room.interviewer.finish("One hidden test fails.");
    await drained(room);
    const [row] = await connect(env)
      .select()
      .from(code_submissions)
      .where(eq(code_submissions.id, finished.runId));
    expect(row).toMatchObject({
      submission_type: "SUBMIT",
      status: "COMPLETED",
      tests_passed: 1,
      tests_total: 2,
    });
  });

  it("says what the runner says when it cannot judge", async () => {
    const runner = fakeRunner(() =>
      Response.json(
        { error: { code: "ISOLATION_UNAVAILABLE", message: "Install bubblewrap." } },
        { status: 503 },
      ),
    );
    undo = runner.restore;
    const { tab } = await started();
    await tab.send({ type: "run", customInput: null });
    expect(await tab.event("run.failed")).toMatchObject({ message: expect.stringContaining("bubblewrap") });
  }, 20_000);
});
