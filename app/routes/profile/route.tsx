import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/cloudflare";
import { type ShouldRevalidateFunction, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { api, read } from "../../api.server.ts";
import { Page, PageHead } from "../../components/page.tsx";
import { common } from "../../strings/common.ts";
import { profile as words } from "../../strings/profile.ts";
import { answerTo, type ProfileAnswer } from "./actions.server.ts";
import { LanguageCard } from "./language-card.tsx";
import { LearnedCard } from "./learned-card.tsx";
import { ProfileCard } from "./profile-card.tsx";
import { profileValues } from "./profile-values.ts";
import { ResumeCard } from "./resume-card.tsx";
import { ReviewCard } from "./review-card.tsx";
import type { SaveState } from "./save-bar.tsx";
import { UnsavedGuard } from "./unsaved-guard.tsx";

export const meta: MetaFunction = () => [{ title: common.title(words.title) }];

export async function loader(args: LoaderFunctionArgs) {
  return read(args, api(args).profile.$get());
}

export async function action(args: ActionFunctionArgs) {
  const answer = await answerTo(args, await args.request.formData());
  if (answer.at === "signed-out") throw redirect("/?return_to=/profile");
  return Response.json(answer, { status: "status" in answer ? answer.status : 200 });
}

/** A correction that was refused because there is another résumé by now shows that one. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate;

export default function ProfilePage() {
  const { profile, generated } = useLoaderData<typeof loader>();
  const answer = useActionData<ProfileAnswer>();
  const resume = profile.resume_parsed;
  const refused = answer?.at === "profile-refused" ? answer : null;
  const uncorrected = answer?.at === "correct-refused" ? answer : null;
  // What was sent about another résumé says nothing of this one.
  const isOfThis = uncorrected?.sent.some(([name, value]) => name === "id" && value === resume?.id);
  const sent = (isOfThis && uncorrected?.sent) || null;
  const review = useSaving("correct", answer, { of: resume?.id, isRefused: sent !== null });
  // What is confirmed may go into the profile: its form shows that, unless it holds something unsaved.
  const form = useSaving("profile", answer, { others: review.version, isRefused: refused !== null });
  return (
    <Page>
      <PageHead title={words.title} lead={words.lead} />
      <div className="cols">
        <div className="stack gap-6">
          <ProfileCard
            key={`profile ${form.version}`}
            values={refused?.values ?? profileValues(profile)}
            errors={refused?.errors ?? {}}
            state={form.state}
            onChange={form.change}
          />
          <ResumeCard resume={resume} paste={answer?.at === "paste-refused" ? answer : null} />
          {resume ? (
            <ReviewCard
              key={`${resume.id} ${review.version}`}
              resume={resume}
              sent={sent}
              errors={uncorrected?.errors ?? {}}
              state={review.state}
              onChange={review.change}
            />
          ) : null}
        </div>
        <aside className="stack gap-6">
          <LanguageCard />
          <LearnedCard weak={profile.weak_topics} strong={profile.strong_topics} generated={generated} />
        </aside>
      </div>
      <UnsavedGuard unsaved={form.state === "changed" || review.state === "changed"} />
    </Page>
  );
}

type Besides = {
  /** Saves of other forms that show in this one. */
  others?: number;
  /** What the form is about. */
  of?: string;
  /** It shows what was sent and is not kept. */
  isRefused: boolean;
};

/**
 * Where one of the page's forms stands. `version` counts its saves and `others`: with each it begins anew from what is kept. What
 * was changed is gone with what it was about.
 */
function useSaving(
  intent: "profile" | "correct",
  answer: ProfileAnswer | undefined,
  { others = 0, of, isRefused }: Besides,
) {
  const [changed, setChanged] = useState(false);
  const [about, setAbout] = useState(of);
  const [version, setVersion] = useState(0);
  const [seen, setSeen] = useState(others);
  const handled = useRef<number | null>(null);
  const navigation = useNavigation();
  const isSettled = navigation.state === "idle";
  const savedAt = answer && "savedAt" in answer && answer.at === `${intent}-saved` ? answer.savedAt : null;
  useEffect(() => {
    // The answer is there before what is kept has been loaded again.
    if (savedAt === null || !isSettled || handled.current === savedAt) return;
    handled.current = savedAt;
    setChanged(false);
    setVersion((count) => count + 1);
  }, [savedAt, isSettled]);
  if (!changed && seen !== others) setSeen(others);
  if (about !== of) {
    setAbout(of);
    setChanged(false);
  }
  const sending = !isSettled && navigation.formData?.get("intent") === intent;
  const kept = changed || isRefused ? "changed" : savedAt !== null ? "saved" : "untouched";
  const state: SaveState = sending ? "saving" : kept;
  return { state, version: version + seen, change: () => setChanged(true) };
}
