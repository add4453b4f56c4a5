import { LoaderCircle, WifiOff } from "lucide-react";
import { useSyncExternalStore } from "react";
import { devices } from "../../strings/devices.ts";
import { room } from "../../strings/room.ts";
import type { Interview } from "./use-interview.ts";

/** The connection in words: whether what was typed is safe on the server. */
export function ConnectionWord({ interview }: { interview: Interview }) {
  const { status, unsent } = interview.view;
  const { documents } = interview;
  const codeSaved = useSyncExternalStore(documents.subscribe, documents.saved);
  const waiting = unsent.length + (codeSaved ? 0 : 1);
  // What a follower typed before it followed is sent when it writes again, not now.
  const keeps = interview.writer !== null && unsent.length === 0;
  const words = room.connection;
  if (status.phase === "online")
    return (
      <span className="row status tone-success">
        <span className="dot" />
        <span>{waiting === 0 ? words.saved : keeps ? devices.keptBar : words.saving}</span>
      </span>
    );
  if (status.phase === "outdated" || status.phase === "signed-out" || status.phase === "deleted")
    return (
      <span className="row status tone-warning">
        <WifiOff className="icon" aria-hidden />
        <span>{words.ended}</span>
      </span>
    );
  const offline = !navigator.onLine || waiting > 0;
  const first = status.phase === "connecting" && status.lostAt === null;
  return (
    <span className="row status tone-warning">
      {offline && !first ? (
        <WifiOff className="icon" aria-hidden />
      ) : (
        <LoaderCircle className="icon spin" aria-hidden />
      )}
      <span>{first ? words.connecting : offline ? words.offline(waiting) : words.reconnecting}</span>
    </span>
  );
}
