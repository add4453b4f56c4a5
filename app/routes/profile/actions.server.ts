import type { ActionFunctionArgs } from "@remix-run/cloudflare";
import { api, headersOf, readProblem } from "../../api.server.ts";
import { problems } from "../../strings/problems.ts";
import { profile as words } from "../../strings/profile.ts";
import { resume } from "../../strings/resume.ts";
import { type CorrectionErrors, readCorrection } from "./correction-form.ts";
import { type ProfileErrors, parseProfile, readProfileValues } from "./profile-form.ts";
import type { ProfileValues } from "./profile-values.ts";
import { MAX_PASTE } from "./resume-upload.tsx";
import { type SentFields, sentFields } from "./sent-fields.ts";

/** What came of a form of the profile's page. */
export type ProfileAnswer =
  | { at: "profile-saved"; savedAt: number }
  | { at: "profile-refused"; values: ProfileValues; errors: ProfileErrors; status: number }
  | { at: "correct-saved"; savedAt: number }
  | { at: "correct-refused"; errors: CorrectionErrors; sent: SentFields; status: number }
  | { at: "paste-refused"; text: string; message: string; status: number }
  | { at: "done" }
  | { at: "signed-out" };

export async function answerTo(args: ActionFunctionArgs, form: FormData): Promise<ProfileAnswer> {
  switch (String(form.get("intent"))) {
    case "profile":
      return saveProfile(args, form);
    case "correct":
      return saveCorrection(args, form);
    case "paste":
      return sendText(args, String(form.get("resume_text") ?? ""));
    case "remove": {
      const answer = await api(args).resume.$delete();
      return (answer.status as number) === 401 ? { at: "signed-out" } : { at: "done" };
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

const FIELDS = ["target_role", "target_company", "experience_years", "preferred_language", "skills"] as const;

async function saveProfile(args: ActionFunctionArgs, form: FormData): Promise<ProfileAnswer> {
  const values = readProfileValues(form);
  const parsed = parseProfile(values, FIELDS);
  if (!parsed.ok) return { at: "profile-refused", values, errors: parsed.errors, status: 422 };
  const answer = await api(args).profile.$patch({ json: parsed.patch });
  if ((answer.status as number) === 401) return { at: "signed-out" };
  if (answer.ok) return { at: "profile-saved", savedAt: Date.now() };
  const problem = await readProblem(answer);
  return {
    at: "profile-refused",
    values,
    errors: { server: problems.refused(problem, words.error.server) },
    status: answer.status,
  };
}

async function saveCorrection(args: ActionFunctionArgs, form: FormData): Promise<ProfileAnswer> {
  const read = readCorrection(form);
  if (!read.ok) return { at: "correct-refused", errors: read.errors, sent: sentFields(form), status: 422 };
  const answer = await api(args).resume.$patch({ json: read.correction });
  if ((answer.status as number) === 401) return { at: "signed-out" };
  if (answer.ok) return { at: "correct-saved", savedAt: Date.now() };
  const problem = await readProblem(answer);
  return {
    at: "correct-refused",
    errors: { server: problems.refused(problem, resume.error.server) },
    sent: sentFields(form),
    status: answer.status,
  };
}

/** The text of a résumé goes the way of a file. */
export async function sendText(
  { request, context }: ActionFunctionArgs,
  text: string,
): Promise<ProfileAnswer> {
  const refused = (message: string, status: number) =>
    ({ at: "paste-refused", text, message, status }) as const;
  if (text.length > MAX_PASTE) return refused(resume.pasteTooLong, 422);
  const headers = { ...headersOf(request), "content-type": "text/plain" };
  const init = { method: "PUT", headers, body: text };
  const answer = (await context.cloudflare.env.API.fetch(
    `${headers.origin}/api/resume`,
    init as never,
  )) as unknown as Response;
  if (answer.status === 401) return { at: "signed-out" };
  if (answer.ok) return { at: "done" };
  const problem = await readProblem(answer);
  return refused(problems.refused(problem, resume.offline), answer.status);
}
