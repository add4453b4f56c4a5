import { limitOf } from "../../../domain/interview.ts";
import type { RoomState } from "../../../domain/room/state.ts";
import { formatPlan } from "../../../domain/selection/format-plan.ts";
import { useFormat } from "../../format.ts";
import { accommodationText } from "../../strings/accommodations.ts";
import { common } from "../../strings/common.ts";
import { capitalised, planText } from "../../strings/design.ts";
import { lobby } from "../../strings/lobby.ts";
import { topicName } from "../../strings/topics.ts";

/** What was set up, at the door. */
export function LobbyFacts({ state }: { state: RoomState }) {
  const format = useFormat();
  const { config, difficulty, interviewType } = state;
  const { facts } = lobby;
  const topics = config.topics.map(topicName);
  const limit = limitOf(config);
  const adjusted = accommodationText(config.accommodations);
  const entries: [string, string][] = [
    [
      facts.questions,
      interviewType === "DSA"
        ? format.number(config.num_questions)
        : capitalised(planText(formatPlan(interviewType, config))),
    ],
    [facts.time, limit === null ? lobby.noLimit : format.duration(limit / 1000)],
    [facts.difficulty, config.adaptive ? lobby.chosen : common.difficulty[difficulty]],
    [facts.topics, topics.length > 0 ? format.list(topics) : lobby.mix],
  ];
  if (interviewType === "DSA") entries.push([facts.language, common.language[config.language]]);
  if (adjusted) entries.push([facts.accommodations, adjusted]);
  return (
    <dl className="facts">
      {entries.map(([name, value]) => (
        <div className="contents" key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
