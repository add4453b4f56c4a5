import { Form } from "@remix-run/react";
import { KEEP_DAYS } from "../../../domain/account.ts";
import { account } from "../../strings/account.ts";

/** How long ended interviews are kept. */
export function KeepCard({ days, saved }: { days: number | null; saved: boolean }) {
  const words = account.keep;
  return (
    <section className="card stack" aria-labelledby="h-keep" id="keep">
      <h2 id="h-keep">{words.title}</h2>
      <Form method="post" action="/account#keep" className="stack" preventScrollReset>
        <input type="hidden" name="intent" value="keep" />
        <div className="field">
          <label htmlFor="days">{words.label}</label>
          <select
            className="input account-narrow"
            id="days"
            name="days"
            defaultValue={days ?? ""}
            aria-describedby="days-hint"
          >
            <option value="">{words.forever}</option>
            {KEEP_DAYS.map((choice) => (
              <option key={choice} value={choice}>
                {words.days(choice)}
              </option>
            ))}
          </select>
          <p className="hint" id="days-hint">
            {words.hint}
          </p>
        </div>
        <div className="row gap-x-4">
          <button type="submit" className="btn">
            {words.save}
          </button>
          <output className="small">{saved ? words.saved : null}</output>
        </div>
      </Form>
    </section>
  );
}
