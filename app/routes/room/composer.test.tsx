import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { event, fold, underWay } from "../../../domain/room/fixtures.ts";
import { currentRound, type RoomState } from "../../../domain/room/state.ts";
import { common } from "../../strings/common.ts";
import { room } from "../../strings/room.ts";
import { Composer } from "./composer.tsx";
import type { Interview } from "./use-interview.ts";

const over = fold([...underWay(), event({ type: "interview.ended", reason: "time_up" })]);

function drawn(state: RoomState, text: string): string {
  const draft = { subscribe: () => () => {}, text: () => text };
  const interview = { draft, view: { returned: {} }, writer: null } as unknown as Interview;
  const input = { current: null } as never;
  const round = currentRound(state)!;
  const nothing = () => {};
  const props = { interview, state, round, input, onHint: nothing, onStop: nothing };
  return renderToStaticMarkup(<Composer {...props} />);
}

test("what came back when the interview was over can be read and copied where the composer stood", () => {
  const markup = drawn(over, "My last thought");
  expect(markup).toContain("My last thought");
  expect(markup).toContain(room.over.undelivered);
  expect(markup).toContain(common.copy);
});

test("where everything was sent nothing is said to be missing", () => {
  expect(drawn(over, " ")).not.toContain(room.over.undelivered);
});
