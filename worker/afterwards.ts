import { waitUntil } from "cloudflare:workers";
import { causesOf } from "../domain/operate/causes.ts";
import { log } from "./log.ts";

/** Lets work go on once the answer is given; the client does not depend on it. `event` names it in the log should it fail. */
export function afterwards(event: string, work: Promise<unknown>): void {
  const logged = work.catch((error: unknown) => log("error", event, { cause: causesOf(error) }));
  waitUntil(logged);
}
