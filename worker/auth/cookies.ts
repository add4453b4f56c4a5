import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";

export type CookieName = "session" | "sign-in";

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

export const clearCookie = (c: Context, name: CookieName): void => writeCookie(c, name, "", 0);

/** Browsers keep a `__Host-` cookie only over TLS, which localhost does not have. */
const fullName = (c: Context, name: CookieName) => (isLocal(c) ? name : `__Host-${name}`);

function isLocal(c: Context): boolean {
  const url = new URL(c.req.url);
  return url.protocol === "http:" && ["localhost", "127.0.0.1"].includes(url.hostname);
}
