import type { DeviceForm } from "../../domain/room/protocol.ts";

/** What a page asks of the browser to know whether another page is the same device already. */
export type DeviceDeps = {
  storage: Storage;
  newId: () => string;
  /** Takes the name for this page's life; false where another page has it. */
  claim: (name: string) => Promise<boolean>;
};

const KEY = "mockingbird:device";
const OWN = "mockingbird:";

/**
 * Each page is a device of its own and keeps its name over a reload. A duplicated tab comes with a copy of the other's
 * storage: the name in it is taken, and what waits to be sent there is the other page's to send.
 */
export async function deviceIdOf({ storage, newId, claim }: DeviceDeps): Promise<string> {
  const known = storage.getItem(KEY);
  if (known && (await claim(known))) return known;
  if (known) for (const key of Object.keys(storage)) if (key.startsWith(OWN)) storage.removeItem(key);
  const fresh = newId();
  storage.setItem(KEY, fresh);
  await claim(fresh);
  return fresh;
}

/** A page that is being loaded anew may have to wait until its former self has let go. */
const LETS_GO_WITHIN_MS = 400;

/** The browser's own lock; where there is none (plain HTTP), the other pages are asked. */
export function claimName(name: string): Promise<boolean> {
  return navigator.locks ? lock(navigator.locks, `mockingbird:${name}`) : askOthers(name);
}

function lock(locks: LockManager, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const hold = () => {
      resolve(true);
      // Held until the page is gone.
      return new Promise<never>(() => {});
    };
    locks.request(name, { signal: AbortSignal.timeout(LETS_GO_WITHIN_MS) }, hold).catch(() => resolve(false));
  });
}

const ANSWER_WITHIN_MS = 150;

function askOthers(name: string): Promise<boolean> {
  const channel = new BroadcastChannel("mockingbird:device");
  const page = Math.random();
  let claimed = false;
  return new Promise((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<{ name: string; page: number; taken: boolean }>) => {
      if (data.name !== name) return;
      if (data.taken && !claimed) {
        channel.close();
        return resolve(false);
      }
      // Of two pages that ask at the same moment the one with the lower number has it.
      if (!data.taken && (claimed || page < data.page)) channel.postMessage({ name, page, taken: true });
    };
    channel.postMessage({ name, page, taken: false });
    setTimeout(() => {
      claimed = true;
      resolve(true);
    }, ANSWER_WITHIN_MS);
  });
}

/** What this device looks like to its owner. */
export const formOf = (matches: (query: string) => boolean): DeviceForm =>
  matches("(pointer: coarse) and (max-width: 48rem)") || matches("(max-width: 30rem)") ? "phone" : "computer";
