import { expect, test } from "vitest";
import { me } from "./api.server.ts";
import { contextOf } from "./load-context.ts";

/** A request's context, as the platform hands out one for all, and how often the API was asked. */
function platform(answer: () => Response) {
  const asked: string[] = [];
  const API = {
    fetch: async (address: string) => {
      asked.push(address);
      return answer();
    },
  };
  const shared = { cloudflare: { env: { API } } };
  const args = () => ({
    request: new Request("https://mock.example/"),
    context: contextOf({ context: shared }),
  });
  return { asked, args };
}

test("who is signed in is asked once for all loaders of a page, and anew for the next page", async () => {
  const { asked, args } = platform(() => Response.json({ email: "ada@example.com" }));
  const page = args();
  const told = await Promise.all([me(page), me(page)]);
  expect(told.map((one) => one?.email)).toEqual(["ada@example.com", "ada@example.com"]);
  expect(asked).toHaveLength(1);
  await me(args());
  expect(asked).toHaveLength(2);
});

test("nobody is signed in where the API says so", async () => {
  const { args } = platform(() => new Response(null, { status: 401 }));
  expect(await me(args())).toBeNull();
});

test("each loader is told what the API could not do, with an answer that it can read", async () => {
  const error = { code: "database_away", message: "Try again.", request_id: "r1" };
  const page = platform(() => Response.json({ error }, { status: 503 })).args();
  for (let loader = 0; loader < 2; loader++) {
    const thrown: unknown = await me(page).catch((one: unknown) => one);
    expect(thrown).toBeInstanceOf(Response);
    expect([(thrown as Response).status, await (thrown as Response).json()]).toEqual([503, error]);
  }
});
