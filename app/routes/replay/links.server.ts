import { REPLAY_PARTS, type ReplayParts } from "../../../domain/replay/replay-link.ts";
import { type ApiArgs, api, problemResponse, readProblem } from "../../api.server.ts";
import { problems } from "../../strings/problems.ts";
import { replay as words } from "../../strings/replay.ts";

/** The address is known in this answer only; or why there is none, with what was chosen. */
export type Shared = { made: string; refused: null } | { made: null; refused: string };

export async function makeLink(args: ApiArgs, id: string, form: FormData): Promise<Response> {
  const json = Object.fromEntries(REPLAY_PARTS.map((name) => [name, form.has(name)])) as ReplayParts;
  if (!Object.values(json).some(Boolean)) return refused(words.share.nothing, 422);
  const response = await api(args).interviews[":id"]["replay-links"].$post({ param: { id }, json });
  if (!response.ok) {
    const status: number = response.status;
    const problem = await readProblem(response);
    if (status === 401 || status === 404) throw problemResponse(status, problem);
    return refused(problems.refused(problem, words.share.failed), status);
  }
  const { token } = await response.json();
  const made = `${new URL(args.request.url).origin}/replays/${token}`;
  return Response.json({ made, refused: null } satisfies Shared, {
    headers: { "cache-control": "no-store" },
  });
}

/** One that is gone already needs no revoking. */
export async function revokeLink(args: ApiArgs, id: string, link: string): Promise<void> {
  const response = await api(args).interviews[":id"]["replay-links"][":link"].$delete({
    param: { id, link },
  });
  const status: number = response.status;
  if (!response.ok && status !== 404) throw problemResponse(status, await readProblem(response));
}

const refused = (message: string, status: number): Response =>
  Response.json({ made: null, refused: message } satisfies Shared, { status });
