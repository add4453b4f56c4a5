import { Form, useSubmit } from "@remix-run/react";
import { Search } from "lucide-react";
import { Link } from "../../../components/link.tsx";
import { common } from "../../../strings/common.ts";
import { health as words } from "../../../strings/health.ts";

export type Asked = { q?: string; type?: string; flagged?: string };
type FiltersProps = { asked: Asked; flagged: number };

/** A choice submits the form at once; words do with the button or the Enter key. */
export function Filters({ asked, flagged }: FiltersProps) {
  const submit = useSubmit();
  return (
    <Form
      className="list-filters"
      role="search"
      onChange={(event) => {
        if (event.target instanceof HTMLSelectElement)
          submit(event.currentTarget, { preventScrollReset: true, replace: true });
      }}
    >
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
        <select
          className="input slim"
          aria-label={words.shown}
          name="flagged"
          defaultValue={asked.flagged ?? ""}
        >
          <option value="">{words.all}</option>
          <option value="1">{words.onlyFlagged(flagged)}</option>
        </select>
        <select className="input slim" aria-label={words.kind} name="type" defaultValue={asked.type ?? ""}>
          <option value="">{words.allKinds}</option>
          {Object.entries(common.kind).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
        {Object.values(asked).some(Boolean) ? (
          <Link className="small" to="/admin/health">
            {words.clear}
          </Link>
        ) : null}
      </fieldset>
    </Form>
  );
}
