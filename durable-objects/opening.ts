import type { EventDraft } from "../domain/room/command.ts";
import { type RoomLimits, waitsOf } from "../domain/room/limits.ts";
import type { Db } from "../drizzle/client.ts";
import { loadInterviewForRoom } from "../drizzle/queries/interviews.ts";
import type { Owner } from "./owner.ts";

type Opening = { owner: Owner; created: EventDraft };

/** What a room begins with on its first visit; null when there is no interview that waits to begin. */
export async function loadOpening(db: Db, interviewId: string, limits: RoomLimits): Promise<Opening | null> {
  const row = await loadInterviewForRoom(db, interviewId);
  if (row?.status !== "CREATED") return null;
  return {
    owner: { userId: row.user_id, name: row.user_name },
    created: {
      type: "interview.created",
      interviewId,
      interviewType: row.type,
      difficulty: row.difficulty,
      config: row.config,
      createdAt: row.created_at.getTime(),
      waits: waitsOf(limits),
    },
  };
}
