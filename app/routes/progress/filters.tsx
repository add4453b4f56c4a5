import { Form, useSubmit } from "@remix-run/react";
import { useRef } from "react";
import type { Period } from "../../../domain/progress/period.ts";
import type { QuestionType } from "../../../domain/question.ts";
import { useAskedIn } from "../../components/use-asked-in.ts";
import { common } from "../../strings/common.ts";
import { progress as words } from "../../strings/progress.ts";

type Asked = { period: Period; type: QuestionType | null; topics: "first" | "all" };

/** Submits itself on change; without JavaScript a button does. */
export function Filters({ period, type, topics }: Asked) {
  const submit = useSubmit();
  const form = useRef<HTMLFormElement>(null);
  useAskedIn(form, { type: type ?? "", period });
  return (
    <Form
      ref={form}
      className="row"
      aria-label={words.filters.label}
      onChange={(event) => submit(event.currentTarget, { preventScrollReset: true, replace: true })}
    >
      {topics === "all" ? <input type="hidden" name="topics" value="all" /> : null}
      <label className="sr" htmlFor="type">
        {words.filters.kind}
      </label>
      <select className="input slim" id="type" name="type" defaultValue={type ?? ""}>
        <option value="">{words.filters.allKinds}</option>
        {Object.entries(common.kind).map(([kind, name]) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </select>
      <fieldset className="seg">
        <legend className="sr">{words.filters.period}</legend>
        {Object.entries(words.period).map(([one, name]) => (
          <label key={one} className="chip">
            <input type="radio" name="period" value={one} defaultChecked={one === period} />
            {name}
          </label>
        ))}
      </fieldset>
      <noscript>
        <button type="submit" className="btn slim">
          {words.filters.show}
        </button>
      </noscript>
    </Form>
  );
}
