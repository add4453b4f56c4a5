import { useFetcher } from "@remix-run/react";
import type { TopicStance } from "../../domain/selection/stance.ts";
import { stance as words } from "../strings/stance.ts";
import { topicInSentence } from "../strings/topics.ts";

/** "I know this well" and "not relevant to me": what the candidate says of a topic corrects what is asked next. */
export function TopicStanceForm({ topic, stance }: { topic: string; stance: TopicStance | null }) {
  // One for all forms of a topic: what is said in one shows in the others.
  const fetcher = useFetcher<{ ok: boolean; stance: TopicStance | null }>({ key: `stance of ${topic}` });
  const busy = fetcher.state !== "idle";
  const said = fetcher.data?.ok ? fetcher.data.stance : stance;
  const name = topicInSentence(topic);
  const button = (value: TopicStance | "", label: string) => (
    <button type="submit" className="btn small quiet" name="stance" value={value} aria-disabled={busy}>
      {label}
    </button>
  );
  return (
    <fetcher.Form method="post" action={`/topics/${topic}`} className="row" aria-label={words.label(name)}>
      {said === null ? (
        <>
          {button("KNOWN", words.known)}
          {button("NOT_RELEVANT", words.notRelevant)}
        </>
      ) : (
        <>
          <span className="small muted">
            {said === "KNOWN" ? words.saidKnown(name) : words.saidNotRelevant(name)}
          </span>
          {button("", words.takeBack)}
        </>
      )}
      <output className="small tone-danger">{fetcher.data?.ok === false ? words.failed : null}</output>
    </fetcher.Form>
  );
}
