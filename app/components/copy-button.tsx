import { type ReactNode, useState } from "react";
import { common } from "../strings/common.ts";

/** Copies `text` and says so in place of its label. */
export function CopyButton({
  text,
  icon,
  quiet = false,
}: {
  text: string;
  icon: ReactNode;
  quiet?: boolean;
}) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <button type="button" className={quiet ? "btn quiet slim no-print" : "btn slim no-print"} onClick={copy}>
      {icon}
      <span aria-live="polite">{copied ? common.copied : common.copy}</span>
    </button>
  );
}
