import * as v from "valibot";
import { Id } from "../../../domain/ids.ts";
import { notFound } from "../../errors.ts";

type WithId = { req: { param(name: "id"): string } };

/** The id in the address; what is none names nothing. */
export function questionId(c: WithId): string {
  const id = v.safeParse(Id, c.req.param("id"));
  if (!id.success) throw notFound();
  return id.output;
}
