import { createContext, useContext } from "react";
import type { Stance } from "../../domain/selection/stance.ts";
import { stance as words } from "../strings/stance.ts";
import { topicName } from "../strings/topics.ts";
import { TopicStanceForm } from "./topic-stance.tsx";

/** What the person said of topics before this page was made. */
export const Stances = createContext<readonly Stance[]>([]);

/** Why a question was chosen, folded away, and the way to correct what it was chosen by. */
export function WhyAsked({ why, topic }: { why: string; topic: string | undefined }) {
  const stances = useContext(Stances);
  const stance = stances.find((one) => one.topic === topic)?.stance ?? null;
  return (
    <details>
      <summary>{words.why}</summary>
      <div className="stack gap-2">
        <p className="small muted">{why}</p>
        {topic ? (
          <div className="row small no-print">
            <span className="muted">{topicName(topic)}:</span>
            <TopicStanceForm topic={topic} stance={stance} />
          </div>
        ) : null}
      </div>
    </details>
  );
}
