import { inject } from "vitest";
import { type Bank, newPlace, type Place } from "./running-app.ts";

/** A place of its own with the question bank in it, as the setup of these tests loaded it. */
export function newPlaceWithBank(): Promise<Place> {
  const bank: Bank = { folder: inject("bankFolder"), url: inject("bankUrl") };
  return newPlace(bank);
}
