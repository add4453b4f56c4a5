import { Check, Circle, CircleDot, Shuffle } from "lucide-react";
import { QUESTIONS_IN } from "../../../domain/questions-in.ts";
import type { Round } from "../../../domain/room/state.ts";
import { type DesignTask, PHASES_OF } from "../../../domain/room/task.ts";
import { Markdown } from "../../components/markdown.tsx";
import { design } from "../../strings/design.ts";
import { room } from "../../strings/room.ts";
import { Time } from "./time.tsx";

const { open } = design;
/** The greeting before and the farewell after are no part of the design. */
const STAGES = PHASES_OF.design.slice(1, -1);

/** Where an open design stands, and what changed in the middle of it. */
export function Course({ round, task }: { round: Round; task: DesignTask }) {
  return (
    <>
      {task.twist ? <Twist twist={task.twist} /> : null}
      {/* At its end a question is in its last stage, whether or not all the others were reached. */}
      {round.status === "IN_PROGRESS" ? (
        <section className="stack gap-2" aria-labelledby="h-course">
          <h3 id="h-course">{open.course}</h3>
          <ol className="course">
            {STAGES.map((stage) => (
              <Stage key={stage} stage={stage} round={round} />
            ))}
          </ol>
        </section>
      ) : null}
    </>
  );
}

function Stage({ stage, round }: { stage: Round["phase"]; round: Round }) {
  const at = PHASES_OF.design.indexOf(stage);
  const here = PHASES_OF.design.indexOf(round.phase);
  const [Icon, tone, word] =
    at < here
      ? ([Check, "tone-success", open.done] as const)
      : at === here
        ? ([CircleDot, "tone-accent", open.here] as const)
        : ([Circle, "muted", null] as const);
  return (
    <li aria-current={at === here ? "step" : undefined}>
      <Icon className={`icon ${tone}`} aria-hidden />
      {room.phase[stage]}
      {word ? <span className="sr">{word}</span> : null}
    </li>
  );
}

function Twist({ twist }: { twist: NonNullable<DesignTask["twist"]> }) {
  return (
    <section className="notice warning" aria-labelledby="h-twist">
      <Shuffle className="icon" aria-hidden />
      <div className="stack gap-1 grow">
        <h3 id="h-twist">{open.twist}</h3>
        <div className="stack gap-1" lang={QUESTIONS_IN}>
          <Markdown text={twist.text} headings={4} />
        </div>
        <p className="muted">
          <Time at={twist.at} />
        </p>
      </div>
    </section>
  );
}
