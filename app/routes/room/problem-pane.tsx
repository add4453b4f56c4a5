import { type ReactNode, useEffect, useRef, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { runsOf } from "../../../domain/room/round.ts";
import type { RoomState, Round } from "../../../domain/room/state.ts";
import { room } from "../../strings/room.ts";
import { ActionForm } from "./action-form.tsx";
import { Hints } from "./hints.tsx";
import { paneName } from "./layout.ts";
import { mayAct } from "./may-act.ts";
import { ReportProblem } from "./report-problem.tsx";
import { RoundTime } from "./round-time.tsx";
import { Statement } from "./statement.tsx";
import { Submissions } from "./submissions.tsx";
import type { Interview } from "./use-interview.ts";

type ProblemPaneProps = {
  interview: Interview;
  state: RoomState;
  round: Round;
  onHint: () => void;
  onShowRun: (runId: string) => void;
  onChat: () => void;
};

/** Statement, hints and submissions of the question, and what it asks the candidate to do beside talking. */
export function ProblemPane({ interview, state, round, onHint, onShowRun, onChat }: ProblemPaneProps) {
  const { tabs } = room;
  const { task, question } = round;
  const coding = task.kind === "coding";
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
    <section className="pane problem" aria-label={paneName(task.kind, "problem")}>
      <Tabs className="contents" selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
        <div className="tabs">
          <TabList className="row flex-nowrap gap-1" aria-label={paneName(task.kind, "problem")}>
            <Named id="statement" name={coding ? tabs.statement : tabs.question} />
            {coding || question.hints_total > 0 ? (
              <Named id="hints" name={tabs.hints}>
                {room.hints.count(round.hints.length, question.hints_total)}
              </Named>
            ) : null}
            {coding ? (
              <Named id="submissions" name={tabs.submissions}>
                {submissions.length > 0 ? submissions.length : null}
              </Named>
            ) : null}
          </TabList>
          <span className="grow" />
          {coding ? null : <RoundTime state={state} round={round} view={interview.view} />}
          <ReportProblem key={round.id} interview={interview} state={state} round={round} />
        </div>
        <TabPanel id="statement" className="scroll pad" ref={scroller}>
          <Statement interview={interview} state={state} round={round} onChat={onChat} />
        </TabPanel>
        <TabPanel id="hints" className="scroll pad">
          <Hints interview={interview} round={round} open={mayAct(state, round)} onHint={onHint} />
        </TabPanel>
        <TabPanel id="submissions" className="scroll">
          <Submissions runs={submissions} onShow={onShowRun} />
        </TabPanel>
      </Tabs>
      {task.kind === "scenario" ? (
        <div className="foot">
          <ActionForm key={round.id} interview={interview} state={state} round={round} />
        </div>
      ) : null}
    </section>
  );
}

function Named({ id, name, children }: { id: string; name: string; children?: ReactNode }) {
  return (
    <Tab className="tab" id={id}>
      {name}
      {children ? <span className="badge">{children}</span> : null}
    </Tab>
  );
}
