import { CircleCheck, CircleDot } from "lucide-react";
import { profile as words } from "../../strings/profile.ts";

/** Where a form stands: as it was loaded, changed, on its way, or saved. */
export type SaveState = "untouched" | "changed" | "saving" | "saved";

/** The button of a form and, beside it, in words where it stands. */
export function SaveBar({ state, label, busy }: { state: SaveState; label: string; busy: string }) {
  return (
    <div className="row gap-x-4">
      <button type="submit" className="btn primary" aria-disabled={state === "saving"}>
        {state === "saving" ? busy : label}
      </button>
      <output className="small">
        <Standing state={state} />
      </output>
    </div>
  );
}

function Standing({ state }: { state: SaveState }) {
  switch (state) {
    case "untouched":
    case "saving":
      return null;
    case "changed":
      return (
        <span className="row gap-1 muted">
          <CircleDot className="icon" aria-hidden />
          {words.unsaved}
        </span>
      );
    case "saved":
      return (
        <span className="row gap-1 tone-success">
          <CircleCheck className="icon" aria-hidden />
          {words.saved}
        </span>
      );
    default:
      return state satisfies never;
  }
}
