import type http from "node:http";
import type { JudgeEvent, JudgeRequest } from "../domain/judge/verdict.ts";
import { noting } from "../domain/operate/noting.ts";
import { givenRequestId, REQUEST_ID_HEADER } from "../domain/operate/request-id.ts";

/** The runner's log. It measures nothing itself: the room that asks does. */
export const noted = noting({ console, now: () => Date.now() });

/** The id that the caller gave its request; undefined where it is none. */
export const requestIdOf = ({ headers }: Pick<http.IncomingMessage, "headers">): string | null =>
  givenRequestId(headers[REQUEST_ID_HEADER]?.toString());

/** One line for each submission that is sent here, written when its answer has left or its client has. */
export class RunLog {
  #request: Pick<JudgeRequest, "submission_id" | "language" | "mode" | "tests"> | null = null;
  #startedAt: number | null = null;
  #verdict: string | null = null;
  readonly #now: () => number;

  constructor(request: http.IncomingMessage, response: http.ServerResponse, now: () => number) {
    const since = now();
    this.#now = now;
    response.once("close", () => {
      const status = response.statusCode;
      noted.log(status >= 500 ? "error" : "info", "judged", {
        request_id: requestIdOf(request),
        submission_id: this.#request?.submission_id,
        what: this.#request && `${this.#request.language} ${this.#request.mode}`,
        tests: this.#request?.tests.length,
        status,
        verdict: this.#verdict ?? (status === 200 ? "LEFT" : null),
        queued_ms: this.#startedAt && Math.round(this.#startedAt - since),
        ms: Math.round(now() - since),
      });
    });
  }

  isOf(request: JudgeRequest): void {
    this.#request = request;
  }

  heard(event: JudgeEvent): void {
    if (event.type !== "queued") this.#startedAt ??= this.#now();
    if (event.type === "done") this.#verdict = event.response.status;
    else if (event.type === "failed") this.#verdict = event.error.code;
  }
}
