import { useEffect, useRef } from "react";
import { QUESTIONS_IN } from "../../../domain/questions-in.ts";
import { newestStages, type ScenarioTask } from "../../../domain/room/task.ts";
import { Markdown } from "../../components/markdown.tsx";
import { useFormat } from "../../format.ts";
import { design } from "../../strings/design.ts";

const { scenario } = design;

/** What came to light in a scenario, in the order in which it did, and what was done in which order. */
export function Facts({ task, total }: { task: ScenarioTask; total: number }) {
  const format = useFormat();
  const { stages, actions } = task;
  const fresh = newestStages(task);
  const newest = useRef<HTMLLIElement>(null);
  const shown = useRef(stages.length);
  useEffect(() => {
    if (stages.length > shown.current) newest.current?.scrollIntoView({ block: "nearest" });
    shown.current = stages.length;
  }, [stages.length]);
  return (
    <>
      <section className="stack gap-3" aria-labelledby="h-facts">
        <div className="row">
          <h3 id="h-facts">{scenario.facts}</h3>
          <span className="badge">
            <span aria-hidden>{scenario.count(stages.length, total)}</span>
            <span className="sr">{scenario.countLong(stages.length, total)}</span>
          </span>
        </div>
        {stages.length === 0 ? <p className="muted small">{scenario.none}</p> : null}
        <ol className="lines">
          {stages.map((stage, at) => (
            <li key={stage.index} ref={stage === fresh[0] ? newest : undefined}>
              <span className="badge">{at + 1}</span>
              <div className="grow stack gap-2">
                <div className="row">
                  <h4 lang={QUESTIONS_IN}>{stage.title}</h4>
                  {fresh.includes(stage) ? <span className="badge accent">{scenario.new}</span> : null}
                </div>
                <div className="prose" lang={QUESTIONS_IN}>
                  <Markdown text={stage.text} headings={4} />
                </div>
                <p className="small muted">{scenario.openedAt(format.time(stage.at))}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>
      {actions.length > 0 ? (
        <section className="stack gap-3" aria-labelledby="h-actions">
          <h3 id="h-actions">{scenario.actions}</h3>
          <ol className="lines">
            {actions.map((action, at) => (
              <li key={action.id}>
                <span className="badge">{at + 1}</span>
                <p className="grow said">{action.text}</p>
                <span className="small muted num">{format.time(action.at)}</span>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </>
  );
}
