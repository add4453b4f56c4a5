import { QUESTIONS_IN } from "../../../domain/questions-in.ts";
import type { RoomState, Round } from "../../../domain/room/state.ts";
import { Markdown } from "../../components/markdown.tsx";
import { WhyAsked } from "../../components/why-asked.tsx";
import { common } from "../../strings/common.ts";
import { topicName } from "../../strings/topics.ts";
import { Choice } from "./choice.tsx";
import { Course } from "./course.tsx";
import { Facts } from "./facts.tsx";
import type { Interview } from "./use-interview.ts";

type StatementProps = { interview: Interview; state: RoomState; round: Round; onChat: () => void };

/** What is asked, and under it what has come of it. */
export function Statement(props: StatementProps) {
  const { question, why } = props.round;
  return (
    <div className="stack">
      <div className="prose">
        <div className="row">
          <h2 lang={QUESTIONS_IN}>{question.title}</h2>
          <span className="badge">{common.difficulty[question.difficulty]}</span>
          {question.topics.map((topic) => (
            <span className="badge" key={topic}>
              {topicName(topic)}
            </span>
          ))}
        </div>
        <div className="prose" lang={QUESTIONS_IN}>
          <Markdown text={question.description} />
        </div>
      </div>
      <Work {...props} />
      <WhyAsked key={question.id} why={why} topic={question.topics[0]} />
    </div>
  );
}

function Work({ interview, state, round, onChat }: StatementProps) {
  const { task, question } = round;
  switch (task.kind) {
    case "coding":
      return null;
    case "mcq":
      return (
        <Choice
          key={round.id}
          interview={interview}
          state={state}
          round={round}
          task={task}
          onChat={onChat}
        />
      );
    case "scenario":
      return <Facts key={round.id} task={task} total={question.stages_total} />;
    case "design":
      return <Course round={round} task={task} />;
    default:
      return task satisfies never;
  }
}
