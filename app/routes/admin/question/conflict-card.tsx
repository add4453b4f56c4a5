import { type RefObject, useEffect, useRef, useState } from "react";
import type { WireDraft } from "../../../../domain/authoring/wire.ts";
import { useFormat } from "../../../format.ts";
import { editor } from "../../../strings/admin-editor.ts";
import type { EditedField } from "./draft-changes.ts";
import type { Conflict } from "./draft-view.ts";
import { fieldText } from "./field-text.ts";

const words = editor.conflict;
type ConflictCardProps = {
  conflict: Conflict;
  mine: WireDraft;
  theirs: WireDraft;
  me: string | null;
  now: number;
  /** The fields of which the other's text is taken. */
  resolve: (theirs: EditedField[]) => void;
};

/** Two people changed the same fields: both texts of each, and a choice. */
export function ConflictCard({ conflict, mine, theirs, me, now, resolve }: ConflictCardProps) {
  const format = useFormat();
  const card = useRef<HTMLElement>(null);
  const [taken, setTaken] = useState<EditedField[]>([]);
  const isSeen = useSeen(card);
  const goThere = () => {
    card.current?.scrollIntoView({ block: "center" });
    card.current?.focus({ preventScroll: true });
  };
  const isMe = conflict.by !== null && conflict.by === me;
  const name = conflict.by ?? editor.somebody;
  const take = (field: EditedField, other: boolean) =>
    setTaken(other ? [...taken, field] : taken.filter((one) => one !== field));
  return (
    <section className="card stack conflict" aria-labelledby="h-conflict" tabIndex={-1} ref={card}>
      {/* It comes while somebody types: it is said and can be reached from anywhere, but takes no keystroke. */}
      {isSeen ? null : (
        <div className="notice warning over-bar" role="alert">
          <p>{words.waiting}</p>
          <button type="button" className="btn slim" onClick={goThere}>
            {words.choose}
          </button>
        </div>
      )}
      <div className="stack gap-1">
        <h2 id="h-conflict">{words.title}</h2>
        <p className="small muted">{words.text(isMe ? words.itself : name, format.ago(conflict.at, now))}</p>
        {conflict.lost > 0 ? <p className="small">{words.lost(conflict.lost)}</p> : null}
      </div>
      {conflict.fields.map((field) => (
        <fieldset key={field}>
          <legend>{editor.field[field]}</legend>
          <div className="options two">
            <Choice
              field={field}
              name={words.mine}
              text={fieldText(mine, field)}
              checked={!taken.includes(field)}
              choose={() => take(field, false)}
            />
            <Choice
              field={field}
              name={isMe ? words.theirsOwn : words.theirs(words.of(name))}
              text={fieldText(theirs, field)}
              checked={taken.includes(field)}
              choose={() => take(field, true)}
            />
          </div>
        </fieldset>
      ))}
      <div className="actions">
        <button type="button" className="btn primary" onClick={() => resolve(taken)}>
          {words.apply}
        </button>
      </div>
    </section>
  );
}

/** Whether it is on the screen. */
function useSeen(element: RefObject<HTMLElement>): boolean {
  const [seen, setSeen] = useState(true);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting ?? false));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return seen;
}

type ChoiceProps = {
  field: EditedField;
  name: string;
  text: string;
  checked: boolean;
  choose: () => void;
};

function Choice({ field, name, text, checked, choose }: ChoiceProps) {
  return (
    <div className="stack gap-2">
      <label className="option">
        <input type="radio" name={`conflict-${field}`} checked={checked} onChange={choose} />
        <span className="strong">{name}</span>
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <pre className="output" tabIndex={0}>
        {text || words.empty}
      </pre>
    </div>
  );
}
