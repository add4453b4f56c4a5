import { type ApiArgs, api, problemResponse, readProblem } from "../../../api.server.ts";
import { people as words } from "../../../strings/people.ts";
import { problems } from "../../../strings/problems.ts";
import { formOf } from "../administrators.server.ts";

export type Outcome = { ok: true; message: string } | { ok: false; message: string; status: number };

/** Changes a person's role or signs them out, as the page's form says. */
export async function actOn(args: ApiArgs): Promise<Outcome> {
  const form = await formOf(args);
  const text = (name: string) => String(form.get(name) ?? "");
  const param = { id: text("id") };
  const name = text("name");
  const person = api(args).admin.users[":id"];
  switch (text("act")) {
    case "promote":
      return outcome(await person.$patch({ param, json: { role: "admin" } }), words.done.promote(name));
    case "demote":
      return outcome(await person.$patch({ param, json: { role: "candidate" } }), words.done.demote(name));
    case "sign-out":
      return outcome(await person["sign-out"].$post({ param }), words.done["sign-out"](name));
    default:
      return { ok: false, message: words.error.server, status: 422 };
  }
}

type Answer = { ok: boolean; status: number } & Parameters<typeof readProblem>[0];

async function outcome(response: Answer, done: string): Promise<Outcome> {
  if (response.ok) return { ok: true, message: done };
  const { status } = response;
  const problem = await readProblem(response);
  if (status === 401) throw problemResponse(status, problem);
  const message = status === 404 ? words.error.gone : problems.refused(problem, words.error.server);
  return { ok: false, message, status };
}
