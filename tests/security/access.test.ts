import type { RouteConfigEntry } from "@remix-run/route-config";
import { expect, test } from "vitest";
import routes from "../../app/routes.ts";
import { ClientMessage } from "../../domain/room/protocol.ts";
import { accessTable } from "./access-table.ts";
import { FRAMES } from "./frame-access.ts";
import { addressesIn, PAGES } from "./page-access.ts";

test("every page says whom it is for", () => {
  const addresses = addressesIn(routes as RouteConfigEntry[]).map(({ path }) => path);
  expect(addresses.toSorted()).toEqual(Object.keys(PAGES).sort());
});

test("every kind of frame says which device may send it", () => {
  const kinds = ClientMessage.options.map(({ entries }) => entries.type.literal);
  expect(kinds.toSorted()).toEqual(Object.keys(FRAMES).sort());
});

test("docs/authorisation.md is what the tables say", async () => {
  await expect(accessTable()).toMatchFileSnapshot("../../docs/authorisation.md");
});
