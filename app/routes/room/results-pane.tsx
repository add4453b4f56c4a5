import { useEffect, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { runsOf } from "../../../domain/room/round.ts";
import type { RoomState, Round } from "../../../domain/room/state.ts";
import { memory, runTime, useFormat } from "../../format.ts";
import { results } from "../../strings/results.ts";
import { CustomInput } from "./custom-input.tsx";
import { RunView } from "./run-view.tsx";
import type { Interview } from "./use-interview.ts";

type ResultsPaneProps = {
  interview: Interview;
  state: RoomState;
  round: Round;
  /** A run picked from the submissions; null: the latest. */
  shownRun: string | null;
  onShowLatest: () => void;
};

/** What the last run (or a picked one) showed, and the input of one's own. */
export function ResultsPane({ interview, state, round, shownRun, onShowLatest }: ResultsPaneProps) {
  const format = useFormat();
  const [tab, setTab] = useState<string>("results");
  const runs = runsOf(state, round.id).reverse();
  const run = runs.find((one) => one.id === shownRun) ?? runs[0] ?? null;
  const shownId = run?.id;
  useEffect(() => {
    if (shownId) setTab("results");
  }, [shownId]);
  const { result } = run ?? {};
  const runCustom = (customInput: string) => {
    onShowLatest();
    interview.send({ type: "run", customInput });
  };
  return (
    <section className="pane results" aria-label={results.label}>
      <Tabs className="contents" selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
        <div className="tabs">
          <TabList className="row flex-nowrap gap-1" aria-label={results.label}>
            <Tab className="tab" id="results">
              {results.results}
            </Tab>
            <Tab className="tab" id="custom">
              {results.custom}
            </Tab>
          </TabList>
          <span className="grow" />
          {run && result?.compile.ok ? (
            <span className="small muted num hide-s truncate">
              {[
                `${results.when[run.mode]} ${format.time(run.at)}`,
                runTime(result.execution_time_ms),
                result.memory_used_kb === null ? null : memory(result.memory_used_kb),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          ) : null}
        </div>
        <TabPanel id="results" className="scroll">
          {run ? (
            <RunView key={run.id} run={run} progress={interview.view.progress} />
          ) : (
            <p className="muted pad">{results.none}</p>
          )}
        </TabPanel>
        <TabPanel id="custom" className="scroll pad" shouldForceMount>
          <CustomInput interview={interview} state={state} round={round} onRun={runCustom} />
        </TabPanel>
      </Tabs>
    </section>
  );
}
