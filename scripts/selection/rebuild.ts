import { skillsOf } from "../../drizzle/queries/skills.ts";
import { userIds } from "../../drizzle/queries/users.ts";
import { withDatabase } from "../questions/open-database.ts";

/** `npm run selection -- rebuild [e-mail]`: works out what is believed of one person, or of everybody, from profile and rounds alone. */
export async function rebuildSkills(email: string | undefined): Promise<void> {
  const rebuilt = await withDatabase(async (db) => {
    const ids = await userIds(db, email ? { email } : {});
    for (const id of ids) await skillsOf(db, id, { anew: true });
    return ids.length;
  });
  if (email && rebuilt === 0) throw new Error(`Nobody has the address ${email}.`);
  console.log(`skills of ${rebuilt} ${rebuilt === 1 ? "person" : "people"} rebuilt`);
}
