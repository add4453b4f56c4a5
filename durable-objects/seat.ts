import type { Device } from "../domain/room/protocol.ts";

/** The device that said hello on a socket, when it did, and when it last said anything but a ping. */
export type Seated = Device & { helloAt: number; saidAt: number };
/** A socket that was let in and has not said hello yet. */
type Waiting = { acceptedAt: number };

/** What is noted on the sockets that are awake: each frame asks for it many times, and reading it back is a copy each time. */
const awake = new WeakMap<WebSocket, Seated | Waiting | null>();

/** Notes on a socket what it must remember through hibernation; null: it is given up. */
export function seat(socket: WebSocket, as: Seated | Waiting | null): void {
  socket.serializeAttachment(as);
  awake.set(socket, as);
}

/** The device that said hello on this socket; null before it did, and once it is given up. */
export function seatedOn(socket: WebSocket): Seated | null {
  const seated = attached(socket);
  return seated && "deviceId" in seated ? seated : null;
}

/** Since when this socket is open without a word; null once there was one. */
export function waitingSince(socket: WebSocket): number | null {
  const seated = attached(socket);
  return seated && "acceptedAt" in seated ? seated.acceptedAt : null;
}

/** What still comes on it was sent before its device gave it up, too. */
export const isGivenUp = (socket: WebSocket): boolean => attached(socket) === null;

function attached(socket: WebSocket): Seated | Waiting | null {
  const known = awake.get(socket);
  if (known !== undefined) return known;
  const kept = socket.deserializeAttachment() as Seated | Waiting | null;
  awake.set(socket, kept);
  return kept;
}
