import { ArrowDown, ArrowUp, CircleAlert, CopyPlus, Eye, Lock, Pencil, Trash2 } from "lucide-react";
import { memo } from "react";
import type { WireCase } from "../../../../../domain/authoring/wire.ts";
import { cases as words } from "../../../../strings/admin-cases.ts";
import { RowButton } from "../form/row-button.tsx";
import { fieldId } from "../section.ts";
import { shortened } from "./shortened.ts";

export type CaseAct = "edit" | "mark" | "up" | "down" | "duplicate" | "remove";

type CaseRowProps = {
  one: WireCase;
  at: number;
  last: boolean;
  /** What is wrong with it, as one text. */
  flaw: string;
  act: (what: CaseAct, at: number) => void;
};

const { columns } = words;

/** A case of the table. Rows are many and seldom change. */
export const CaseRow = memo(function CaseRow({ one, at, last, flaw, act }: CaseRowProps) {
  const number = at + 1;
  const Shown = one.is_sample ? Eye : Lock;
  return (
    <tr data-case={one.id}>
      <td className="num case-number" data-label={columns.number}>
        {number}
      </td>
      <td className="case-input">
        {one.input ? <pre>{shortened(one.input, 240)}</pre> : <span className="muted">{words.empty}</span>}
        {flaw ? (
          <p className="error">
            <CircleAlert className="icon" aria-hidden />
            {flaw}
          </p>
        ) : null}
      </td>
      <td data-label={columns.expected} className="case-expected">
        {one.expected_output ? (
          <pre>{shortened(one.expected_output, 120)}</pre>
        ) : (
          <span className="muted">{words.empty}</span>
        )}
      </td>
      <td data-label={columns.shown} className="case-shown">
        <button
          type="button"
          className={one.is_sample ? "btn slim quiet sample" : "btn slim quiet"}
          data-on="mark"
          aria-label={one.is_sample ? words.markHidden(number) : words.markSample(number)}
          title={one.is_sample ? words.markHidden(number) : words.markSample(number)}
          onClick={() => act("mark", at)}
        >
          <Shown className="icon" aria-hidden />
          {one.is_sample ? words.sample : words.hidden}
        </button>
      </td>
      <td data-label={columns.size} className="num case-size">
        {words.bytes(one.bytes)}
      </td>
      <td className="end case-actions">
        <button
          type="button"
          className="btn quiet slim square"
          id={fieldId(`cases.${at}`)}
          data-on="edit"
          aria-label={words.edit(number)}
          title={words.edit(number)}
          onClick={() => act("edit", at)}
        >
          <Pencil className="icon" aria-hidden />
        </button>
        <RowButton on="up" label={words.up(number)} icon={ArrowUp} off={at === 0} act={() => act("up", at)} />
        <RowButton
          on="down"
          label={words.down(number)}
          icon={ArrowDown}
          off={last}
          act={() => act("down", at)}
        />
        <RowButton
          on="duplicate"
          label={words.duplicate(number)}
          icon={CopyPlus}
          act={() => act("duplicate", at)}
        />
        <RowButton on="remove" label={words.remove(number)} icon={Trash2} act={() => act("remove", at)} />
      </td>
    </tr>
  );
});
