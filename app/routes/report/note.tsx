import { Info } from "lucide-react";

/** A remark under a score: what limits it, or why it is open. */
export function Note({ text, lang }: { text: string; lang?: string }) {
  return (
    <p className="full small muted note">
      <Info className="icon" aria-hidden />
      <span lang={lang}>{text}</span>
    </p>
  );
}
