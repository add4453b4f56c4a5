import { Check } from "lucide-react";
import { DSA_TOPICS, SYSTEM_DESIGN_TOPICS } from "../../../../../domain/topic-list.ts";
import { statement as words } from "../../../../strings/admin-statement.ts";
import { topicName } from "../../../../strings/topics.ts";
import { ProblemLines, problemsId } from "../form/problem-lines.tsx";
import { fieldId, fieldProblems, type SectionProps } from "../section.ts";

/** The topics of the question's kind, and whatever else the draft names. */
export function TopicBoxes({ draft, problems, change }: SectionProps) {
  const known: readonly string[] = draft.type === "DSA" ? DSA_TOPICS : SYSTEM_DESIGN_TOPICS;
  const others = draft.topics.filter((topic) => !known.includes(topic));
  const toggle = (topic: string) =>
    change({
      topics: draft.topics.includes(topic)
        ? draft.topics.filter((one) => one !== topic)
        : [...draft.topics, topic],
    });
  return (
    <fieldset id={fieldId("topics")} tabIndex={-1} aria-describedby={`topics-hint ${problemsId("topics")}`}>
      <legend>{words.topics}</legend>
      <p className="hint mb-2" id="topics-hint">
        {words.topicsHint}
      </p>
      <div className="chips">
        {[...known, ...others].map((topic) => (
          <label key={topic} className="chip">
            <input type="checkbox" checked={draft.topics.includes(topic)} onChange={() => toggle(topic)} />
            <Check className="icon" aria-hidden />
            {topicName(topic)}
          </label>
        ))}
      </div>
      <ProblemLines
        field="topics"
        messages={fieldProblems(problems, "topics").map(({ message }) => message)}
      />
    </fieldset>
  );
}
