import { Form, useSubmit } from "@remix-run/react";
import { Search } from "lucide-react";
import { DSA_TOPICS, SYSTEM_DESIGN_TOPICS } from "../../../../domain/topic-list.ts";
import { Link } from "../../../components/link.tsx";
import { admin } from "../../../strings/admin.ts";
import { adminList as words } from "../../../strings/admin-list.ts";
import { common } from "../../../strings/common.ts";
import { topicName } from "../../../strings/topics.ts";
import { type Asked, FIRST, filtersIn, Sort } from "./asked.ts";

/** A choice submits the form at once; words do with the button or the Enter key. */
export function Filters({ asked }: { asked: Asked }) {
  const submit = useSubmit();
  const set = filtersIn(asked);
  return (
    <Form
      className="list-filters"
      role="search"
      onChange={(event) => {
        if (event.target instanceof HTMLSelectElement)
          submit(event.currentTarget, { preventScrollReset: true, replace: true });
      }}
    >
      {asked.sort && asked.dir && asked.dir !== FIRST[asked.sort] ? (
        <input type="hidden" name="dir" value={asked.dir} />
      ) : null}
      <div className="row">
        <label className="sr" htmlFor="q">
          {words.search}
        </label>
        <input
          className="input slim grow"
          type="search"
          id="q"
          name="q"
          defaultValue={asked.q}
          maxLength={100}
          placeholder={words.search}
        />
        <button type="submit" className="btn slim">
          <Search className="icon" aria-hidden />
          {words.find}
        </button>
      </div>
      <fieldset className="row">
        <legend className="sr">{words.filters}</legend>
        <Choice
          name="type"
          label={words.type}
          all={words.allTypes}
          value={asked.type}
          choices={common.kind}
        />
        <Choice
          name="format"
          label={words.format}
          all={words.allFormats}
          value={asked.format}
          choices={admin.format}
        />
        <Choice
          name="difficulty"
          label={words.difficulty}
          all={words.allDifficulties}
          value={asked.difficulty}
          choices={common.difficulty}
        />
        <Choice
          name="standing"
          label={words.standing}
          all={words.allStandings}
          value={asked.standing}
          choices={admin.standing}
        />
        <TopicChoice value={asked.topic} />
        <SortChoice value={asked.sort ?? "updated"} />
        {set > 0 ? (
          <span className="small">
            {words.filtersSet(set)} · <Link to="/admin/questions">{words.clear}</Link>
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
  /** By their value in the address. */
  choices: Record<string, string>;
};

function Choice({ name, label, all, value, choices }: ChoiceProps) {
  return (
    <select className="input slim" aria-label={label} name={name} defaultValue={value ?? ""}>
      <option value="">{all}</option>
      {Object.entries(choices).map(([choice, text]) => (
        <option key={choice} value={choice}>
          {text}
        </option>
      ))}
    </select>
  );
}

/** Where the heads of the columns do not fit. */
function SortChoice({ value }: { value: Sort }) {
  return (
    <select className="input slim list-sort" aria-label={words.sort} name="sort" defaultValue={value}>
      {Sort.options.map((sort) => (
        <option key={sort} value={sort}>
          {words.sortedBy[sort]}
        </option>
      ))}
    </select>
  );
}

const TOPICS = [
  { kind: "DSA", topics: DSA_TOPICS },
  { kind: "SYSTEM_DESIGN", topics: SYSTEM_DESIGN_TOPICS },
] as const;

function TopicChoice({ value }: { value: string | undefined }) {
  return (
    <select className="input slim" aria-label={words.topic} name="topic" defaultValue={value ?? ""}>
      <option value="">{words.allTopics}</option>
      {TOPICS.map(({ kind, topics }) => (
        <optgroup key={kind} label={common.kind[kind]}>
          {topics.map((topic) => (
            <option key={topic} value={topic}>
              {topicName(topic)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
