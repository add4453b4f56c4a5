/** What both ends of the runner's protocol agree on, beside the messages in verdict.ts. */
export const JUDGE_PATH = "/v1/judge";
export const READY_PATH = "/readyz";
export const NDJSON = "application/x-ndjson";
export const HEADERS = {
  timestamp: "x-runner-timestamp",
  nonce: "x-runner-nonce",
  signature: "x-runner-signature",
} as const;
export const MAX_CLOCK_SKEW_SEC = 60;
export const MAX_BODY_BYTES = 8 * 1024 * 1024;

/** The text whose HMAC-SHA256 in hex is the signature. */
export function signedText(timestamp: string, nonce: string, body: string): string {
  return `${timestamp}.${nonce}.${body}`;
}

/** `RUNNER_KEY` holds one key, or two while the old one is being replaced: the first signs, all are accepted. */
export function splitKeys(keys: string): string[] {
  const found = keys.split(",").map((key) => key.trim());
  return found.filter((key) => key !== "");
}
