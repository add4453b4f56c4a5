import type http from "node:http";
import type { JudgeEvent } from "../domain/judge/verdict.ts";

const GATHER_MS = 25;

/** Writes events as NDJSON. What happens within a few milliseconds leaves in one piece: the verdict waits for no one. */
export function eventStream(response: http.ServerResponse): { write(event: JudgeEvent): void; end(): void } {
  let gathered = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    timer = undefined;
    if (gathered !== "") response.write(gathered);
    gathered = "";
  };
  return {
    write(event) {
      gathered += `${JSON.stringify(event)}\n`;
      timer ??= setTimeout(flush, GATHER_MS);
    },
    end() {
      clearTimeout(timer);
      response.end(gathered);
      gathered = "";
    },
  };
}
