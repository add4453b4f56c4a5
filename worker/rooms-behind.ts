import * as v from "valibot";
import { LAG_PREFIX, RoomLag } from "../domain/room/lag.ts";

/** An interview whose rows wait for long, as its room last said; instants are ISO 8601. */
export type RoomBehind = Omit<RoomLag, "oldest_at" | "checked_at"> & {
  oldest_at: string;
  checked_at: string;
};
/** All of them together. */
export type Lag = { rooms: number; waiting: number; parked: number; oldest_at: string | null };

/** More than this are counted as this: somebody looks long before. */
const MAX_ROOMS = 200;

/** The interviews that lag, longest first. */
export async function roomsBehind(files: R2Bucket): Promise<RoomBehind[]> {
  const { objects } = await files.list({ prefix: LAG_PREFIX, limit: MAX_ROOMS });
  const notices = await Promise.all(objects.map(async ({ key }) => (await files.get(key))?.text()));
  const rooms = notices.flatMap((text) => {
    // Deleted between the two looks: the room has caught up.
    if (text === undefined) return [];
    const { oldest_at, checked_at, ...room } = v.parse(RoomLag, JSON.parse(text));
    return [{ ...room, oldest_at: iso(oldest_at), checked_at: iso(checked_at) }];
  });
  return rooms.sort((a, b) => (a.oldest_at < b.oldest_at ? -1 : 1));
}

export const lagOf = (rooms: RoomBehind[]): Lag => ({
  rooms: rooms.length,
  waiting: rooms.reduce((sum, room) => sum + room.waiting, 0),
  parked: rooms.reduce((sum, room) => sum + room.parked, 0),
  oldest_at: rooms[0]?.oldest_at ?? null,
});

const iso = (at: number) => new Date(at).toISOString();
