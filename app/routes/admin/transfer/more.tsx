import { useState } from "react";
import { useFormat } from "../../../format.ts";
import { transfer } from "../../../strings/transfer.ts";

const AT_ONCE = 50;

/** The first of a long list; more of it on request. */
export function useMore<T>(all: readonly T[]) {
  const [count, setCount] = useState(AT_ONCE);
  return {
    shown: all.slice(0, count),
    rest: Math.max(0, all.length - count),
    more: () => setCount((before) => before + 4 * AT_ONCE),
  };
}

export function MoreButton({ rest, more }: { rest: number; more: () => void }) {
  const format = useFormat();
  if (rest === 0) return null;
  return (
    <div>
      <button type="button" className="btn slim" onClick={more}>
        {transfer.import.more(format.number(Math.min(rest, 4 * AT_ONCE)))}
      </button>
    </div>
  );
}
