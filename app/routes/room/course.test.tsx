import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { event } from "../../../domain/room/fixtures.ts";
import type { RoomState } from "../../../domain/room/state.ts";
import type { DesignTask } from "../../../domain/room/task.ts";
import { design } from "../../strings/design.ts";
import { room } from "../../strings/room.ts";
import { Course } from "./course.tsx";
import { designed, roundOf } from "./design-fixtures.ts";

// Without a page around it there is no reader whose language and time zone are known.
vi.mock("@remix-run/react", () => ({ useRouteLoaderData: () => undefined }));

const { open } = design;
const asked = event({ type: "message.sent", text: "Who uses it?" });

function drawn(state: RoomState, task: Partial<DesignTask> = {}): string {
  const round = roundOf(state);
  return renderToStaticMarkup(<Course round={round} task={{ ...(round.task as DesignTask), ...task }} />);
}

test("the stage that is talked about is the current step, and none before it is claimed to be done", () => {
  const markup = drawn(designed("OPEN_ENDED", asked));
  expect(markup).toMatch(new RegExp(`<li aria-current="step">.*?${room.phase.requirements}`));
  expect(markup.match(/aria-current/g)).toHaveLength(1);
  expect(markup).not.toContain(open.done);
});

test("a question that was finished early claims no stage", () => {
  const markup = drawn(designed("OPEN_ENDED", asked, event({ type: "round.finished" })));
  expect(markup).not.toContain(open.course);
});

test("what changed in the middle stands above the stages", () => {
  const markup = drawn(designed("OPEN_ENDED", asked), { twist: { text: "Twice the users.", at: 0 } });
  expect(markup).toContain("Twice the users.");
  expect(markup.indexOf(open.twist)).toBeLessThan(markup.indexOf(open.course));
});
