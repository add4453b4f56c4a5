import { type ActionFunctionArgs, redirect } from "@remix-run/cloudflare";
import * as v from "valibot";
import { KeepDays } from "../../../domain/account.ts";
import { api, problemResponse, readProblem } from "../../api.server.ts";

/** What came of a form of the account's page. */
export type AccountAnswer =
  | { at: "kept"; status: 200 }
  | { at: "signed-out"; ended: number; status: 200 }
  | { at: "refused"; why: "wrong" | "failed"; status: number }
  /** The sign-in is too long ago. */
  | { at: "stale"; status: 403 };

export async function answerTo(args: ActionFunctionArgs, form: FormData): Promise<AccountAnswer | Response> {
  switch (form.get("intent")) {
    case "keep":
      return keep(args, form);
    case "others":
      return signOutOthers(args);
    case "delete":
      return remove(args, form);
    default:
      throw new Response(null, { status: 400 });
  }
}

async function keep(args: ActionFunctionArgs, form: FormData): Promise<AccountAnswer | Response> {
  const days = form.get("days");
  const chosen = v.safeParse(KeepDays, days === "" ? null : Number(days));
  if (!chosen.success) throw new Response(null, { status: 400 });
  const answer = await api(args).account.$patch({ json: { keep_interviews_days: chosen.output } });
  return answer.ok ? { at: "kept", status: 200 } : failed(answer);
}

async function signOutOthers(args: ActionFunctionArgs): Promise<AccountAnswer | Response> {
  const answer = await api(args).account["sign-out-others"].$post();
  if (!answer.ok) return failed(answer);
  const { ended } = await answer.json();
  return { at: "signed-out", ended, status: 200 };
}

async function remove(args: ActionFunctionArgs, form: FormData): Promise<AccountAnswer | Response> {
  const confirm = String(form.get("confirm") ?? "").slice(0, 255);
  const answer = await api(args).account.$delete({ json: { confirm } });
  if (answer.ok) {
    // What this browser keeps of interviews, as words that were not sent, is nobody's any more.
    const headers = new Headers({ "clear-site-data": '"storage"' });
    for (const cookie of answer.headers.getSetCookie()) headers.append("set-cookie", cookie);
    return redirect("/account/deleted", { headers });
  }
  if ((answer.status as number) === 401) return signIn();
  const { code } = await readProblem(answer);
  if (code === "sign_in_again") return { at: "stale", status: 403 };
  const why = code === "not_confirmed" ? ("wrong" as const) : ("failed" as const);
  return { at: "refused", why, status: answer.status };
}

async function failed(answer: Parameters<typeof readProblem>[0] & { status: number }): Promise<Response> {
  if (answer.status === 401) return signIn();
  throw problemResponse(answer.status, await readProblem(answer));
}

const signIn = () => redirect("/?return_to=/account");
