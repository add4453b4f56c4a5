import * as v from "valibot";
import { Id } from "./ids.ts";

export const Role = v.picklist(["candidate", "admin"]);
export type Role = v.InferOutput<typeof Role>;

/** The signed-in person as the app knows them (`GET /api/me`). */
export const Me = v.object({
  id: Id,
  email: v.string(),
  name: v.string(),
  avatar_url: v.nullable(v.string()),
  role: Role,
});
export type Me = v.InferOutput<typeof Me>;
