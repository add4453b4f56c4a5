import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { rollPagesBack } from "./pages-rollback.ts";

const deployment = (id: string, status = "success") => ({
  id,
  created_on: `2026-11-2${id}T10:00:00Z`,
  latest_stage: { name: "deploy", status },
});

let asked: string[] = [];
let server: http.Server;
let state = { present: "4", deployments: [deployment("4"), deployment("3", "failure"), deployment("2")] };
beforeEach(async () => {
  asked = [];
  state = { present: "4", deployments: [deployment("4"), deployment("3", "failure"), deployment("2")] };
  server = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const result = request.url?.includes("/deployments?")
      ? state.deployments
      : { canonical_deployment: { id: state.present } };
    response.writeHead(request.headers.authorization === "Bearer token" ? 200 : 403);
    response.end(JSON.stringify({ success: true, result }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => {
  server.close();
});

const roll = (given: object = {}) =>
  rollPagesBack("mockingbird", {
    CLOUDFLARE_ACCOUNT_ID: "account",
    CLOUDFLARE_API_TOKEN: "token",
    CLOUDFLARE_API_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...given,
  });

test("the pages go back to the last deployment that succeeded before the present one", async () => {
  expect(await roll()).toEqual({ ok: true, line: "The pages are those of 2026-11-22T10:00:00Z again." });
  expect(asked.at(-1)).toBe("POST /accounts/account/pages/projects/mockingbird/deployments/2/rollback");
});

test("from where somebody went back to they go back further, never forward", async () => {
  state.present = "2";
  state.deployments.push(deployment("1"));
  await roll();
  expect(asked.at(-1)).toContain("/deployments/1/rollback");
});

test("without an earlier deployment, or without leave, nothing is changed and the reason is told", async () => {
  state.deployments = [deployment("4")];
  expect(await roll()).toMatchObject({ ok: false, message: expect.stringContaining("no earlier") });
  expect(await roll({ CLOUDFLARE_API_TOKEN: "wrong" })).toMatchObject({
    ok: false,
    message: expect.stringContaining("403"),
  });
  expect(await roll({ CLOUDFLARE_API_TOKEN: "" })).toMatchObject({ ok: false });
  expect(asked.filter((line) => line.startsWith("POST"))).toEqual([]);
});
