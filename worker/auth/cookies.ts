import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";

export type CookieName = "session" | "sign-in" | "room-ticket";

export function readCookie(c: Context, name: CookieName): string | undefined {
  return getCookie(c, fullName(c, name));
}

export function writeCookie(c: Context, name: CookieName, value: string, maxAge: number): void {
  setCookie(c, fullName(c, name), value, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: !isLocal(c),
    maxAge,
  });
}

/** Sent to the room of this interview alone. */
export function writeTicket(c: Context, interviewId: string, value: string, maxAge: number): void {
  setCookie(c, fullName(c, "room-ticket"), value, {
    path: `/api/interviews/${interviewId}/socket`,
    httpOnly: true,
    sameSite: "Strict",
    secure: !isLocal(c),
    maxAge,
  });
}

export const clearCookie = (c: Context, name: CookieName): void => writeCookie(c, name, "", 0);

/** Browsers keep such a cookie only over TLS, which localhost does not have; a `__Host-` one only for the whole site. */
const fullName = (c: Context, name: CookieName) => (isLocal(c) ? name : `${PREFIX[name]}${name}`);
const PREFIX = { session: "__Host-", "sign-in": "__Host-", "room-ticket": "__Secure-" } as const;

function isLocal(c: Context): boolean {
  const url = new URL(c.req.url);
  return url.protocol === "http:" && ["localhost", "127.0.0.1"].includes(url.hostname);
}
