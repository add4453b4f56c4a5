import { createHash, randomBytes } from "node:crypto";
import type { Db } from "../../../drizzle/client.ts";
import { startSession } from "../../../drizzle/queries/sessions.ts";

/** As the end of a sign-in leaves it: the token for the browser, its hash in the database. */
export async function signIn(db: Db, userId: string): Promise<{ token: string; session: string }> {
  const token = randomBytes(32).toString("base64url");
  const session = createHash("sha256").update(token).digest("hex");
  const now = new Date();
  await startSession(
    db,
    {
      id: session,
      user_id: userId,
      created_at: now,
      last_seen_at: now,
      expires_at: new Date(+now + 86_400_000),
      user_agent: null,
    },
    null,
  );
  return { token, session };
}
