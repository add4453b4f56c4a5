import type { LucideIcon } from "lucide-react";

type RowButtonProps = {
  /** By which a list finds it again when its row has moved. */
  on: string;
  label: string;
  icon: LucideIcon;
  /** Nothing to do here; it keeps the focus all the same. */
  off?: boolean;
  act: () => void;
};

/** A small button of a row: its icon to see, its name to hear. */
export function RowButton({ on, label, icon: Icon, off = false, act }: RowButtonProps) {
  return (
    <button
      type="button"
      className="btn quiet slim square"
      data-on={on}
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      onClick={() => off || act()}
    >
      <Icon className="icon" aria-hidden />
    </button>
  );
}
