import { Info } from "lucide-react";

/** A remark under a score: what limits it, or why it is open. */
export function Note({ text }: { text: string }) {
  return (
    <p className="full small muted note">
      <Info className="icon" aria-hidden />
      <span>{text}</span>
    </p>
  );
}
