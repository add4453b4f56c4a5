import { redirect } from "@remix-run/cloudflare";
import type { WireDraft } from "../../../../domain/authoring/wire.ts";
import { type ApiArgs, api, problemResponse, read, readProblem } from "../../../api.server.ts";
import { versions as words } from "../../../strings/authoring-versions.ts";
import { problems } from "../../../strings/problems.ts";
import { formOf } from "../administrators.server.ts";
import { type Side, sidesIn } from "./compared.ts";
import { type ChangedPart, changedParts } from "./version-parts.ts";

type Args = ApiArgs & { params: Record<string, string | undefined> };

export async function loadVersions(args: Args) {
  const param = paramOf(args);
  const question = api(args).admin.questions[":id"];
  const [{ versions }, { title, standing, revision }] = await Promise.all([
    read(args, question.versions.$get({ param })),
    read(args, question.head.$get({ param })),
  ]);
  return { id: param.id, versions, title, standing, hasDraft: revision > 0 };
}

/** `parts` null: one of the sides is not there. */
export type Comparison = { from: Side; to: Side; cut: boolean; parts: ChangedPart[] | null };

/** What the address asks to be compared. Worked out here: whole versions are a lot to send for a few lines. */
export async function comparisonOf(args: Args, hasDraft: boolean): Promise<Comparison | null> {
  const sides = sidesIn(new URL(args.request.url).searchParams);
  if (!sides) return null;
  const [before, after] = await Promise.all(
    [sides.from, sides.to].map((side) => contentOf(args, side, hasDraft)),
  );
  if (!before || !after) return { ...sides, cut: false, parts: null };
  const cut = [...before.cases, ...after.cases].some((one) => one.cut);
  return { ...sides, cut, parts: changedParts(before, after) };
}

async function contentOf(args: Args, side: Side, hasDraft: boolean): Promise<WireDraft | null> {
  const question = api(args).admin.questions[":id"];
  if (side === "draft")
    return hasDraft ? (await read(args, question.$get({ param: paramOf(args) }))).content : null;
  const param = { ...paramOf(args), version: String(side) };
  const response = await question.versions[":version"].$get({ param });
  if ((response.status as number) === 404) return null;
  return (await read(args, Promise.resolve(response))).content;
}

export type RolledBack = { ok: true; to: number; version: number } | { ok: false; message: string };

/** Makes the version that the form names live again. */
export async function rollBack(args: Args): Promise<RolledBack> {
  const form = await formOf(args);
  const to = Number(form.get("version"));
  const note = String(form.get("note") ?? "").trim();
  const param = { ...paramOf(args), version: String(to) };
  const response = await api(args).admin.questions[":id"].versions[":version"].restore.$post({
    param,
    json: note ? { note } : {},
  });
  if (response.ok) return { ok: true, to, ...(await response.json()) };
  const status: number = response.status;
  if (status === 401)
    throw redirect(`/?${new URLSearchParams({ return_to: `/admin/questions/${param.id}/versions` })}`);
  const problem = await readProblem(response);
  if (status === 404) throw problemResponse(404, problem);
  return { ok: false, message: problems.refused(problem, words.rollBack.failed) };
}

const paramOf = ({ params }: Args) => ({ id: params.id ?? "" });
