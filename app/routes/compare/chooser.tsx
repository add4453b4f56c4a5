import { Form, useSubmit } from "@remix-run/react";
import { useFormat } from "../../format.ts";
import { compare as words } from "../../strings/compare.ts";

type Other = {
  round_id: string;
  question_title: string;
  ended_at: string;
  score: number | null;
  same_question: boolean;
};
type ChooserProps = { a: string; shown: { round_id: string }[]; others: Other[] };

/** Which other attempt stands beside the one that was asked for. */
export function Chooser({ a, shown, others }: ChooserProps) {
  const submit = useSubmit();
  const format = useFormat();
  const other = shown.find(({ round_id }) => round_id !== a)?.round_id;
  const groups = [
    [words.chooseSame, others.filter(({ same_question }) => same_question)],
    [words.chooseKind, others.filter(({ same_question }) => !same_question)],
  ] as const;
  return (
    <Form
      className="row compare-chooser"
      onChange={(event) => submit(event.currentTarget, { replace: true })}
    >
      <input type="hidden" name="a" value={a} />
      <label className="small muted" htmlFor="b">
        {words.choose}
      </label>
      <select className="input slim" id="b" name="b" defaultValue={other}>
        {groups
          .filter(([, list]) => list.length > 0)
          .map(([name, list]) => (
            <optgroup key={name} label={name}>
              {list.map(({ round_id, question_title, ended_at, score }) => (
                <option key={round_id} value={round_id}>
                  {words.option(
                    question_title,
                    format.date(ended_at),
                    score === null ? words.none : String(score),
                  )}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
      <noscript>
        <button type="submit" className="btn slim">
          {words.show}
        </button>
      </noscript>
    </Form>
  );
}
