import { Hono } from "hono";
import type { SignedInEnv } from "../context.ts";
import { signedIn } from "../middleware/signed-in.ts";

export const personRoutes = new Hono<SignedInEnv>().get("/me", signedIn, (c) => c.json(c.var.me));
