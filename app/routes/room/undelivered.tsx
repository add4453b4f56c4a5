import { CircleAlert, Copy } from "lucide-react";
import { CopyButton } from "../../components/copy-button.tsx";
import { room } from "../../strings/room.ts";

/** What the candidate wrote and the room did not take any more: to be read, and copied. Nothing where there is none. */
export function Undelivered({ text }: { text: string }) {
  if (text === "") return null;
  return (
    <section className="notice warning" aria-label={room.over.undelivered}>
      <CircleAlert className="icon" aria-hidden />
      <div className="stack gap-2 grow">
        <p>{room.over.undelivered}</p>
        <p className="said">{text}</p>
        <CopyButton text={text} icon={<Copy className="icon" aria-hidden />} />
      </div>
    </section>
  );
}
