import { Form, Link, useSubmit } from "@remix-run/react";
import { Search } from "lucide-react";
import { InterviewStatus } from "../../../domain/interview.ts";
import { Period } from "../../../domain/progress/period.ts";
import { ScoreBand } from "../../../domain/progress/score-band.ts";
import { Difficulty, QuestionType } from "../../../domain/question.ts";
import { DSA_TOPICS, SYSTEM_DESIGN_TOPICS, topicName } from "../../../domain/topics.ts";
import { common } from "../../strings/common.ts";
import { history } from "../../strings/history.ts";
import { type Asked, filtersIn } from "./asked.ts";

/** A choice submits the form at once; words do with the button or the Enter key. */
export function Filters({ asked }: { asked: Asked }) {
  const submit = useSubmit();
  const set = filtersIn(asked);
  return (
    <Form
      className="history-filters"
      role="search"
      onChange={(event) => {
        if (event.target instanceof HTMLSelectElement)
          submit(event.currentTarget, { preventScrollReset: true, replace: true });
      }}
    >
      <div className="row">
        <label className="sr" htmlFor="q">
          {history.search}
        </label>
        <input
          className="input slim grow"
          type="search"
          id="q"
          name="q"
          defaultValue={asked.q}
          maxLength={100}
          placeholder={history.search}
        />
        <button type="submit" className="btn slim">
          <Search className="icon" aria-hidden />
          {history.find}
        </button>
      </div>
      <fieldset className="row">
        <legend className="sr">{history.filters}</legend>
        <Choice
          name="type"
          label={history.kind}
          all={history.allKinds}
          value={asked.type}
          choices={QuestionType.options.map((one) => [one, common.kind[one]])}
        />
        <Choice
          name="difficulty"
          label={history.difficulty}
          all={history.allDifficulties}
          value={asked.difficulty}
          choices={Difficulty.options.map((one) => [one, common.difficulty[one]])}
        />
        <TopicChoice value={asked.topic} />
        <Choice
          name="band"
          label={history.band}
          all={history.allBands}
          value={asked.band}
          choices={ScoreBand.options.map((one) => [one, history.bands[one]])}
        />
        <Choice
          name="status"
          label={history.state}
          all={history.allStates}
          value={asked.status}
          choices={InterviewStatus.options.map((one) => [one, common.status[one]])}
        />
        <Choice
          name="period"
          label={history.period}
          all={history.periods.all}
          value={asked.period}
          choices={Period.options.filter((one) => one !== "all").map((one) => [one, history.periods[one]])}
        />
        {set > 0 ? (
          <span className="small">
            {history.filtersSet(set)} · <Link to="/history">{history.clear}</Link>
          </span>
        ) : null}
      </fieldset>
    </Form>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  all: string;
  value: string | undefined;
  choices: [value: string, label: string][];
};

function Choice({ name, label, all, value, choices }: ChoiceProps) {
  return (
    <>
      <label className="sr" htmlFor={name}>
        {label}
      </label>
      <select className="input slim" id={name} name={name} defaultValue={value ?? ""}>
        <option value="">{all}</option>
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </>
  );
}

function TopicChoice({ value }: { value: string | undefined }) {
  return (
    <>
      <label className="sr" htmlFor="topic">
        {history.topic}
      </label>
      <select className="input slim" id="topic" name="topic" defaultValue={value ?? ""}>
        <option value="">{history.allTopics}</option>
        {(
          [
            [common.kind.DSA, DSA_TOPICS],
            [common.kind.SYSTEM_DESIGN, SYSTEM_DESIGN_TOPICS],
          ] as const
        ).map(([kind, topics]) => (
          <optgroup key={kind} label={kind}>
            {topics.map((topic) => (
              <option key={topic} value={topic}>
                {topicName(topic)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </>
  );
}
