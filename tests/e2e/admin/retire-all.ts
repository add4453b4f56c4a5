import { sql } from "drizzle-orm";
import { connect } from "../../../drizzle/client.ts";
import { questions } from "../../../drizzle/schema/questions.ts";
import type { Place } from "../running-app.ts";
import { withBank } from "../with-bank.ts";

/** Retires the whole bank, so that a candidate gets what the test publishes. */
export const retireAll = (place: Place): Promise<void> =>
  withBank(place, async (address) => {
    await connect(address).update(questions).set({ is_active: false, updated_at: sql`now()` });
  });
