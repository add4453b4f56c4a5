import { Form, useSubmit } from "@remix-run/react";
import { Search } from "lucide-react";
import { useRef } from "react";
import { DSA_TOPICS, SYSTEM_DESIGN_TOPICS } from "../../../domain/topic-list.ts";
import { Link } from "../../components/link.tsx";
import { useAskedIn } from "../../components/use-asked-in.ts";
import { common } from "../../strings/common.ts";
import { history } from "../../strings/history.ts";
import { topicName } from "../../strings/topics.ts";
import { type Asked, filtersIn } from "./asked.ts";

/** A choice submits the form at once; words do with the button or the Enter key. */
export function Filters({ asked }: { asked: Asked }) {
  const submit = useSubmit();
  const set = filtersIn(asked);
  const form = useRef<HTMLFormElement>(null);
  useAskedIn(form, valuesOf(asked));
  return (
    <Form
      ref={form}
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
          choices={common.kind}
        />
        <Choice
          name="difficulty"
          label={history.difficulty}
          all={history.allDifficulties}
          value={asked.difficulty}
          choices={common.difficulty}
        />
        <TopicChoice value={asked.topic} />
        <Choice
          name="band"
          label={history.band}
          all={history.allBands}
          value={asked.band}
          choices={history.bands}
        />
        <Choice
          name="status"
          label={history.state}
          all={history.allStates}
          value={asked.status}
          choices={common.status}
        />
        <Choice
          name="period"
          label={history.period}
          all={history.anyTime}
          value={asked.period}
          choices={history.periods}
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

const valuesOf = ({ q, type, difficulty, status, topic, band, period }: Asked): Record<string, string> => ({
  q: q ?? "",
  type: type ?? "",
  difficulty: difficulty ?? "",
  status: status ?? "",
  topic: topic ?? "",
  band: band ?? "",
  period: period ?? "",
});

type ChoiceProps = {
  name: string;
  label: string;
  all: string;
  value: string | undefined;
  /** By their value in the address. */
  choices: Record<string, string>;
};

function Choice({ name, label, all, value, choices }: ChoiceProps) {
  return (
    <>
      <label className="sr" htmlFor={name}>
        {label}
      </label>
      <select className="input slim" id={name} name={name} defaultValue={value ?? ""}>
        <option value="">{all}</option>
        {Object.entries(choices).map(([choice, text]) => (
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
