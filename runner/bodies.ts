import type http from "node:http";
import { MAX_BODY_BYTES } from "../domain/judge/protocol.ts";

/** Bytes of requests that are being received, all together. */
const MAX_RECEIVING_BYTES = 64 * 1024 * 1024;

export type Bodies = {
  hasRoom(): boolean;
  /** Undefined when there is more than may be. The rest is not read: the connection ends with the refusal. */
  read(request: http.IncomingMessage): Promise<string | undefined>;
};

/** Receives requests' bodies, and knows how much memory all that are on the way take. */
export function createBodies(): Bodies {
  let receiving = 0;
  return {
    hasRoom: () => receiving < MAX_RECEIVING_BYTES,
    async read(request) {
      if (Number(request.headers["content-length"] ?? 0) > MAX_BODY_BYTES) return undefined;
      const parts: Buffer[] = [];
      let size = 0;
      try {
        for await (const part of request as AsyncIterable<Buffer>) {
          size += part.length;
          receiving += part.length;
          if (size > MAX_BODY_BYTES) return undefined;
          parts.push(part);
        }
        return Buffer.concat(parts).toString("utf8");
      } finally {
        receiving -= size;
      }
    },
  };
}
