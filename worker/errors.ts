import type { ErrorHandler, NotFoundHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { AppEnv } from "./context.ts";

/** A refusal the client is told about: a code to act on and a sentence to show. `field`: the part of the body at fault. */
export class ApiError extends Error {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly field: string | undefined;

  constructor(status: ContentfulStatusCode, code: string, message: string, field?: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.field = field;
  }
}

export const signedOut = () => new ApiError(401, "signed_out", "Sign in to go on.");

/** The same for what does not exist and what is not one's own. */
export const notFound = () => new ApiError(404, "not_found", "There is nothing here.");

export const onError: ErrorHandler<AppEnv> = (error, c) => {
  const refusal = toApiError(error);
  if (refusal) return c.json(body(refusal, c.var.requestId), refusal.status);
  const failure = new ApiError(500, "internal", "Something went wrong on our side. Try again in a moment.");
  return c.json(body(failure, c.var.requestId), 500);
};

export const onNotFound: NotFoundHandler<AppEnv> = (c) => c.json(body(notFound(), c.var.requestId), 404);

/** Why a request was refused; undefined where it was not. */
export const codeOf = (error: Error | undefined): string | undefined => error && toApiError(error)?.code;

function toApiError(error: Error): ApiError | null {
  if (error instanceof ApiError) return error;
  if (error instanceof HTTPException && error.status < 500)
    return new ApiError(error.status as ContentfulStatusCode, "bad_request", `${error.message}.`);
  return null;
}

const body = ({ code, message, field }: ApiError, request_id: string) => ({
  error: { code, message, request_id, ...(field && { field }) },
});
