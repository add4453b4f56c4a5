import { type Context, Hono } from "hono";
import * as v from "valibot";
import { NOTHING_TOLD, replay } from "../../domain/room/log.ts";
import type { RoomState } from "../../domain/room/state.ts";
import { Transcript, transcriptKey, transcriptMarkdown } from "../../domain/room/transcript.ts";
import type { SignedInEnv } from "../context.ts";
import { ApiError } from "../errors.ts";
import { type OwnInterviewEnv, ownInterview } from "../middleware/own-interview.ts";
import { signedIn } from "../middleware/signed-in.ts";

export const transcriptRoutes = new Hono<SignedInEnv>()
  .get("/:id/transcript", signedIn, ownInterview, async (c) => asJson(c, await load(c)))
  .get("/:id/transcript.json", signedIn, ownInterview, async (c) => asJson(c, await load(c)))
  .get("/:id/transcript.md", signedIn, ownInterview, async (c) => {
    const text = transcriptMarkdown(replayed(await load(c)));
    return c.body(text, 200, { ...attachment(c, "md"), "content-type": "text/markdown; charset=utf-8" });
  });

type RouteContext = Context<OwnInterviewEnv>;

const asJson = (c: RouteContext, transcript: Transcript) => c.json(transcript, 200, attachment(c, "json"));

async function load(c: RouteContext): Promise<Transcript> {
  const object = await c.env.FILES.get(transcriptKey(c.var.interview.id));
  if (!object)
    throw new ApiError(404, "no_transcript", "The transcript is kept when the interview has ended.");
  return v.parse(Transcript, await object.json());
}

function replayed({ events }: Transcript): RoomState {
  const told = replay(NOTHING_TOLD, events);
  if (!told.ok) throw new Error(`the transcript does not replay: ${told.code}`);
  if (!told.state) throw new Error("the transcript is empty");
  return told.state;
}

function attachment(c: RouteContext, extension: string) {
  const { started_at, created_at } = c.var.interview;
  const day = (started_at ?? created_at).slice(0, 10);
  return { "content-disposition": `attachment; filename="interview-${day}.${extension}"` };
}
