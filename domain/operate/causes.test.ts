import { expect, test } from "vitest";
import { causesOf } from "./causes.ts";

test("the causes of a failed query are told without its parameters and without the value that was refused", () => {
  const cause = Object.assign(
    new Error('invalid input syntax for type uuid: "Ada Lovelace, ada@example.com"'),
    {
      name: "NeonDbError",
      code: "22P02",
    },
  );
  const query = new Error("Failed query: select 1\nparams: ada@example.com", { cause });
  const told = causesOf(query);
  expect(told).toEqual([
    "Error: Failed query: select 1",
    'NeonDbError 22P02: invalid input syntax for type uuid: "…"',
  ]);
});

test("names of columns and constraints stay", () => {
  expect(causesOf(new Error('column "room_seq" does not exist'))).toEqual([
    'Error: column "room_seq" does not exist',
  ]);
});

test("of a model's answer that cannot be read nothing but the kind of failure is told", () => {
  const error = Object.assign(new Error("JSON parsing failed: Text: what the candidate said"), {
    name: "AI_JSONParseError",
  });
  const called = Object.assign(new Error("bad request: what the candidate said"), {
    name: "AI_APICallError",
    statusCode: 429,
  });
  expect([causesOf(error), causesOf(called)].flat()).toEqual(["AI_JSONParseError", "AI_APICallError 429"]);
});

test("whatever is thrown has a cause, and a chain of causes ends", () => {
  expect(causesOf(undefined)).toEqual(["unknown"]);
  const loop = new Error("again");
  loop.cause = loop;
  expect(causesOf(loop)).toHaveLength(4);
});
