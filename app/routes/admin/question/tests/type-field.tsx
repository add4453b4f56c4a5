import { CircleAlert } from "lucide-react";
import { useId } from "react";
import { isTypeName } from "../../../../../domain/judge/signature.ts";
import { code } from "../../../../strings/admin-code.ts";

const words = code.signature;
/** Offered as one types; any other that judging knows may be written. */
const USUAL = [
  "int",
  "long",
  "double",
  "boolean",
  "char",
  "string",
  "int[]",
  "int[][]",
  "string[]",
  "char[][]",
  "List<List<int>>",
  "ListNode",
  "TreeNode",
];

type TypeFieldProps = {
  label: string;
  value: string;
  /** Nothing may be returned, but no parameter may be nothing. */
  mayBeVoid?: boolean;
  change: (value: string) => void;
};

/** A type of judging.md, written or taken from the usual ones. */
export function TypeField({ label, value, mayBeVoid = false, change }: TypeFieldProps) {
  const id = useId();
  const isKnown = isTypeName(value) || (mayBeVoid && value === "void");
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input mono"
        list={`${id}-usual`}
        value={value}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={isKnown ? undefined : true}
        aria-describedby={`${id}-flaw`}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <datalist id={`${id}-usual`}>
        {[...(mayBeVoid ? ["void"] : []), ...USUAL].map((type) => (
          <option key={type} value={type} />
        ))}
      </datalist>
      <div id={`${id}-flaw`} aria-live="polite">
        {isKnown ? null : (
          <p className="error">
            <CircleAlert className="icon" aria-hidden />
            {words.typeHint}
          </p>
        )}
      </div>
    </div>
  );
}
