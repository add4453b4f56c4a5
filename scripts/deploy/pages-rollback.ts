import * as v from "valibot";

type Variables = Record<string, string | undefined>;
type RolledBack = { ok: true; line: string } | { ok: false; message: string };

const Id = v.object({ id: v.string() });
const Project = v.object({ result: v.object({ canonical_deployment: v.nullable(Id) }) });
const Deployments = v.object({
  result: v.array(
    v.object({ id: v.string(), created_on: v.string(), latest_stage: v.object({ status: v.string() }) }),
  ),
});

/** Puts the pages back to the last deployment that succeeded before the present one. Wrangler has no command for it. */
export async function rollPagesBack(project: string, variables: Variables): Promise<RolledBack> {
  const { CLOUDFLARE_ACCOUNT_ID: account, CLOUDFLARE_API_TOKEN: token } = variables;
  if (!account || !token)
    return { ok: false, message: "CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN are needed." };
  const base = variables.CLOUDFLARE_API_BASE_URL ?? "https://api.cloudflare.com/client/v4";
  const at = `${base}/accounts/${account}/pages/projects/${project}`;
  const ask = async <S extends v.GenericSchema>(schema: S, path: string, method = "GET") => {
    const answer = await fetch(at + path, { method, headers: { authorization: `Bearer ${token}` } });
    if (!answer.ok) throw new Error(`Cloudflare answered ${answer.status} for ${method} ${path || "/"}`);
    return v.parse(schema, await answer.json());
  };
  try {
    const { canonical_deployment: present } = (await ask(Project, "")).result;
    const { result: newestFirst } = await ask(Deployments, "/deployments?env=production");
    const from = newestFirst.findIndex(({ id }) => id === present?.id);
    const before = newestFirst.slice(from + 1).find(({ latest_stage }) => latest_stage.status === "success");
    if (from < 0 || !before) return { ok: false, message: "There is no earlier deployment of the pages." };
    await ask(v.unknown(), `/deployments/${before.id}/rollback`, "POST");
    return { ok: true, line: `The pages are those of ${before.created_on} again.` };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
