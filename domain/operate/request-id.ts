/** Names a request from the page to the model. The pages give it, and replace whatever a browser sends under this name. */
export const REQUEST_ID_HEADER = "x-request-id";

/** The id that came along; null where it is none. */
export const givenRequestId = (header: string | null | undefined): string | null =>
  header && /^[\w-]{8,64}$/.test(header) ? header : null;
