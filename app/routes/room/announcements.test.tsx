import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { event, fold, underWay } from "../../../domain/room/fixtures.ts";
import { currentRound } from "../../../domain/room/state.ts";
import { noticesOf, type RoomNotice } from "../../live/notices.ts";
import { room } from "../../strings/room.ts";
import { Announcements, told } from "./announcements.tsx";

// Without a page around it there is no reader whose language and time zone are known.
vi.mock("@remix-run/react", () => ({ useRouteLoaderData: () => undefined }));

const state = fold(underWay());

function read(notices: RoomNotice[]): string {
  const props = { interview: { view: { notices } } as never, state, round: currentRound(state)! };
  return renderToStaticMarkup(<Announcements {...props} />);
}

test("the time that is left is read out, also over a dialog, which hides all else from a screen reader", () => {
  const markup = read(noticesOf(state, [event({ type: "time.warned", minutes: 5 })]));
  expect(markup).toContain(`aria-live="polite"><span>${room.clock.warning(5)}`);
  expect(markup).toContain('data-live-announcer="true"');
});

test("each kind of news has its place from the start, so that none is missed or said in another's stead", () => {
  const places = (markup: string) => markup.split("aria-live").length - 1;
  expect(places(read([]))).toBe(5);
  const said = event({ type: "time.warned", minutes: 1 });
  expect(places(read(noticesOf(state, [said])))).toBe(5);
});

test("a run that ends as the one before it did is put there anew, which is what a screen reader reads", () => {
  const words = () => "Ran Python, 2 of 2 sample tests passed";
  const [first, again, second] = ["run-1", "run-1", "run-2"].map((id) => told({ id }, words));
  expect(second?.props).toEqual(first?.props);
  expect(second?.key).not.toBe(first?.key);
  expect(again?.key).toBe(first?.key);
});
