import { useNavigation } from "@remix-run/react";
import { useEffect, useState } from "react";
import { common } from "../strings/common.ts";

const SHOWN_AFTER_MS = 300;

/** Says that the next page is on its way, once that takes longer than a moment. */
export function PendingBar() {
  const late = useLate(useNavigation().state !== "idle");
  return <output className="page-pending">{late ? <span>{common.loading}</span> : null}</output>;
}

function useLate(busy: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setLate(true), SHOWN_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [busy]);
  return late;
}
