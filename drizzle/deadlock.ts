import { sqlState } from "./errors.ts";

const DEADLOCK = "40P01";
const TRIES = 3;

/** Does work again that lost a deadlock: whoever won is done by then. Only for a transaction that may be repeated as it is. */
export async function despiteDeadlocks<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries >= TRIES || sqlState(error) !== DEADLOCK) throw error;
    }
  }
}
