import { describe, expect, test } from "vitest";
import { checkIdentity } from "./identity.ts";

const expected = { issuers: ["https://accounts.google.com"], clientId: "us", nonce: "n", nowMs: 1_000_000 };
const claims = (given: object = {}) => ({
  iss: "https://accounts.google.com",
  aud: "us",
  exp: 2000,
  nonce: "n",
  sub: "123",
  email: "Ada@Example.com",
  email_verified: true,
  name: " Ada ",
  picture: "https://lh3.example/a.png",
  ...given,
});

describe("the claims of an ID token", () => {
  test("name a person", () => {
    expect(checkIdentity(claims(), expected)).toEqual({
      ok: true,
      identity: {
        google_id: "123",
        email: "ada@example.com",
        name: "Ada",
        avatar_url: "https://lh3.example/a.png",
      },
    });
  });

  test("may leave out name and picture, and a picture that is no https address is left out too", () => {
    const found = checkIdentity(claims({ name: undefined, picture: "javascript:alert(1)" }), expected);
    expect(found).toMatchObject({ identity: { name: "Ada@Example.com", avatar_url: null } });
  });

  test("may be meant for several, if we are the party they were given to", () => {
    expect(checkIdentity(claims({ aud: ["us", "them"], azp: "us" }), expected).ok).toBe(true);
    expect(checkIdentity(claims({ aud: ["us", "them"], azp: "them" }), expected).ok).toBe(false);
    expect(checkIdentity(claims({ aud: ["us", "them"] }), expected).ok).toBe(false);
  });

  test("may have run out by as much as clocks differ, not more", () => {
    expect(checkIdentity(claims({ exp: 941 }), expected).ok).toBe(true);
    expect(checkIdentity(claims({ exp: 940 }), expected).ok).toBe(false);
  });

  test.each([
    null,
    "text",
    {},
    claims({ sub: "" }),
    claims({ exp: "2000" }),
  ])("of another form are refused: %j", (odd) => {
    expect(checkIdentity(odd, expected)).toEqual({ ok: false, reason: "identity" });
  });
});
