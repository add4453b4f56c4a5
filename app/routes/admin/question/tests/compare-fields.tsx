import { useId } from "react";
import { checkers } from "../../../../../domain/judge/checkers.ts";
import { code } from "../../../../strings/admin-code.ts";
import { PlainField } from "./plain-field.tsx";
import type { Shape } from "./signature-shape.ts";

const words = code.signature;
type Comparison = NonNullable<Shape["compare"]>;

/** How an answer is compared with the expected one. */
export function CompareFields({
  compare = { mode: "exact" },
  change,
}: {
  compare: Comparison | undefined;
  change: (compare: Comparison) => void;
}) {
  const id = useId();
  const modes: Record<string, string> = words.modes;
  return (
    <div className="two-up">
      <div className="field">
        <label htmlFor={id}>{words.compare}</label>
        <select
          id={id}
          className="input"
          value={compare.mode}
          onChange={(event) => change(fresh(event.currentTarget.value))}
        >
          {compare.mode in modes ? null : <option value={compare.mode}>{compare.mode}</option>}
          {Object.entries(modes).map(([mode, name]) => (
            <option key={mode} value={mode}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {compare.mode === "float" ? (
        <>
          <Margin label={words.absolute} name="abs" compare={compare} change={change} />
          <Margin label={words.relative} name="rel" compare={compare} change={change} />
        </>
      ) : null}
      {compare.mode === "checker" ? (
        <div className="field">
          <label htmlFor={`${id}-checker`}>{words.checker}</label>
          <select
            id={`${id}-checker`}
            className="input mono"
            value={String(compare.name ?? "")}
            onChange={(event) => change({ ...compare, name: event.currentTarget.value })}
          >
            {[...checkers.keys()].map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ) : null}
    </div>
  );
}

type MarginProps = {
  label: string;
  name: "abs" | "rel";
  compare: Comparison;
  change: (compare: Comparison) => void;
};

const USUAL_MARGIN = 1e-5;

function Margin({ label, name, compare, change }: MarginProps) {
  return (
    <PlainField
      key={name}
      label={label}
      value={String(compare[name] ?? USUAL_MARGIN)}
      longest={20}
      numeric
      change={(text) => {
        const margin = Number(text);
        // What is no number yet stays in the text, where its problem is told.
        change({
          ...compare,
          [name]: text.trim() && Number.isFinite(margin) && !/[.eE+-]$|\.0*$/.test(text) ? margin : text,
        });
      }}
    />
  );
}

/** A comparison with nothing left of the one before. */
const fresh = (mode: string): Comparison =>
  mode === "checker" ? { mode, name: [...checkers.keys()][0] } : { mode };
