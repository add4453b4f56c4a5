import * as v from "valibot";
import { Id } from "./ids.ts";
import { Locale } from "./locale.ts";

export const Role = v.picklist(["candidate", "admin"]);
export type Role = v.InferOutput<typeof Role>;

/** The signed-in person as the app knows them (`GET /api/me`). */
export const Me = v.object({
  id: Id,
  email: v.string(),
  name: v.string(),
  avatar_url: v.nullable(v.string()),
  role: Role,
  /** What the person chose; null: as the browser asks. */
  language: v.nullable(Locale),
});
export type Me = v.InferOutput<typeof Me>;

/** Body of `PATCH /api/me`: what people set of themselves outside their profile. */
export const MePatch = v.strictObject({ language: v.nullable(Locale) });
