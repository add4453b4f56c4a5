import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { event, fold, underWay } from "../../../domain/room/fixtures.ts";
import { ComposerDraft } from "../../live/composer-draft.ts";
import { memoryStore } from "../../live/fakes.ts";
import { room } from "../../strings/room.ts";
import { OverWords } from "./over-modal.tsx";

const over = fold([...underWay(), event({ type: "interview.ended", reason: "time_up" })]);

function drawn(written: string): string {
  const timers = { now: () => 0, setTimeout: () => null, clearTimeout: () => {} };
  const store = memoryStore();
  const draft = new ComposerDraft({ deviceId: "here", store, storeKey: "draft", post: () => true, timers });
  draft.write(written);
  return renderToStaticMarkup(<OverWords interview={{ draft }} state={over} />);
}

test("what stands unsent in the composer when time is up can be read and copied from the words that say so", () => {
  const markup = drawn("My last thought ");
  expect(markup).toContain(room.over.reason.time_up);
  expect(markup).toContain("My last thought<");
  expect(markup).toContain(room.over.undelivered);
});

test("where everything was sent nothing is said to be missing", () => {
  expect(drawn(" ")).not.toContain(room.over.undelivered);
});
