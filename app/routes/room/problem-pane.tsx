import { useEffect, useRef, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { runsOf } from "../../../domain/room/round.ts";
import type { RoomState, Round } from "../../../domain/room/state.ts";
import { topicName } from "../../../domain/topics.ts";
import { Markdown } from "../../components/markdown.tsx";
import { common } from "../../strings/common.ts";
import { room } from "../../strings/room.ts";
import { Hints } from "./hints.tsx";
import { mayAct } from "./may-act.ts";
import { Submissions } from "./submissions.tsx";
import type { Interview } from "./use-interview.ts";

type ProblemPaneProps = {
  interview: Interview;
  state: RoomState;
  round: Round;
  onHint: () => void;
  onShowRun: (runId: string) => void;
};

/** Statement, hints and submissions of the question. */
export function ProblemPane({ interview, state, round, onHint, onShowRun }: ProblemPaneProps) {
  const { tabs } = room;
  const submissions = runsOf(state, round.id)
    .filter((run) => run.mode === "SUBMIT")
    .reverse();
  const [tab, setTab] = useState<string>("statement");
  const scroller = useRef<HTMLDivElement>(null);
  // Another question is read from its beginning.
  useEffect(() => {
    setTab("statement");
    scroller.current?.scrollTo({ top: 0 });
  }, [round.id]);
  return (
    <section className="pane problem" aria-label={room.panes.problem}>
      <Tabs className="contents" selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
        <TabList className="tabs" aria-label={tabs.label}>
          <Tab className="tab" id="statement">
            {tabs.statement}
          </Tab>
          <Tab className="tab" id="hints">
            {tabs.hints}
            <span className="badge">{room.hints.count(round.hints.length, round.question.hints_total)}</span>
          </Tab>
          <Tab className="tab" id="submissions">
            {tabs.submissions}
            {submissions.length > 0 ? <span className="badge">{submissions.length}</span> : null}
          </Tab>
        </TabList>
        <TabPanel id="statement" className="scroll pad" ref={scroller}>
          <Statement round={round} />
        </TabPanel>
        <TabPanel id="hints" className="scroll pad">
          <Hints interview={interview} round={round} open={mayAct(state, round)} onHint={onHint} />
        </TabPanel>
        <TabPanel id="submissions" className="scroll">
          <Submissions runs={submissions} onShow={onShowRun} />
        </TabPanel>
      </Tabs>
    </section>
  );
}

function Statement({ round }: { round: Round }) {
  const { question, why } = round;
  return (
    <div className="prose">
      <div className="row">
        <h2>{question.title}</h2>
        <span className="badge">{common.difficulty[question.difficulty]}</span>
        {question.topics.map((topic) => (
          <span className="badge" key={topic}>
            {topicName(topic)}
          </span>
        ))}
      </div>
      <Markdown text={question.description} />
      <details>
        <summary>{room.why}</summary>
        <p className="small muted">{why}</p>
      </details>
    </div>
  );
}
