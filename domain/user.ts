import * as v from "valibot";
import { Id } from "./ids.ts";
import { Language } from "./judge/signature.ts";

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

const Short = (max: number) => v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max)));

/** Body of `PATCH /api/profile`: what the candidate may set. */
export const ProfilePatch = v.partial(
  v.strictObject({
    experience_years: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50))),
    target_role: Short(100),
    target_company: Short(100),
    preferred_language: Language,
    skills: v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60))), v.maxLength(60)),
  }),
);
export type ProfilePatch = v.InferOutput<typeof ProfilePatch>;
