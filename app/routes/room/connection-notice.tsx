import { CircleAlert, CircleCheck, WifiOff, X } from "lucide-react";
import { useEffect, useState } from "react";
import { INTERRUPTED_AFTER_MS } from "../../../domain/room/pausing.ts";
import { room } from "../../strings/room.ts";
import { type Loss, lossAfter } from "./loss.ts";
import type { Interview } from "./use-interview.ts";
import { useNow } from "./use-now.ts";

/** A blip is not worth a line that moves the page. */
const QUIET_MS = 2000;
/** How long it is said that one is back. */
const TOLD_MS = 6000;

/** One line under the bar: a lost connection and when it is tried again, being back, and what was refused. */
export function ConnectionNotice({ interview }: { interview: Interview }) {
  const { status } = interview.view;
  const lostAt = status.phase === "waiting" || status.phase === "connecting" ? status.lostAt : null;
  const now = useNow(lostAt !== null);
  const lostMs = lostAt !== null && now - lostAt >= QUIET_MS ? now - lostAt : null;
  const back = useBack(lostMs !== null, status.phase === "online");
  const words = room.connection;
  const lost = navigator.onLine ? words.lostOnce : words.offlineText;
  return (
    <>
      {/* The line itself counts seconds, which nobody wants read out. */}
      <p className="sr" aria-live="polite" data-live-announcer="true">
        {lostMs !== null ? lost : back.shown ? words.back : null}
      </p>
      <Line interview={interview} now={now} lostMs={lostMs} back={back} />
    </>
  );
}

type LineProps = { interview: Interview; now: number; lostMs: number | null; back: Back };

function Line({ interview, now, lostMs, back }: LineProps) {
  const { status, refusal } = interview.view;
  const words = room.connection;
  if (status.phase === "outdated")
    return (
      <div className="notice warning bar-notice" role="alert">
        <CircleAlert className="icon" aria-hidden />
        <p>{words.outdated}</p>
        <button type="button" className="btn slim" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </div>
    );
  if (status.phase === "signed-out")
    return (
      <div className="notice warning bar-notice" role="alert">
        <CircleAlert className="icon" aria-hidden />
        <p>{words.signedOut}</p>
        <a className="btn slim" href={`/api/auth/google?return_to=${encodeURIComponent(location.pathname)}`}>
          {words.signIn}
        </a>
      </div>
    );
  if (status.phase === "deleted")
    return (
      <div className="notice warning bar-notice" role="alert">
        <CircleAlert className="icon" aria-hidden />
        <p>{words.deleted}</p>
        <a className="btn slim" href="/">
          {words.leave}
        </a>
      </div>
    );
  if (lostMs !== null)
    return (
      <section className="notice warning bar-notice" aria-label={words.label}>
        <WifiOff className="icon" aria-hidden />
        <p>
          {navigator.onLine ? words.lost(seconds(lostMs), retryIn(status, now)) : words.offlineText}{" "}
          {clockWords(interview.view, lostMs)}
        </p>
        <button type="button" className="btn slim" onClick={interview.reconnect}>
          {words.retry}
        </button>
      </section>
    );
  if (refusal)
    return (
      <div className="notice warning bar-notice" role="alert">
        <CircleAlert className="icon" aria-hidden />
        <p>
          {refusal.whole ? null : `${room.refused} `}
          {refusal.message}
        </p>
        <Dismiss onClick={interview.dismiss} />
      </div>
    );
  if (back.shown)
    return (
      <section className="notice success bar-notice" aria-label={words.label}>
        <CircleCheck className="icon" aria-hidden />
        <p>{words.back}</p>
        <Dismiss onClick={back.hide} />
      </section>
    );
  return null;
}

function Dismiss({ onClick }: { onClick: () => void }) {
  return (
    <button type="button" className="btn quiet slim square" aria-label={room.dismiss} onClick={onClick}>
      <X className="icon" aria-hidden />
    </button>
  );
}

type Back = { shown: boolean; hide: () => void };

/** Says for a while that a loss which was shown is over. */
function useBack(lost: boolean, online: boolean): Back {
  const [loss, setLoss] = useState<Loss>("none");
  const now = lossAfter(loss, { lost, online });
  if (now !== loss) setLoss(now);
  const over = now === "over";
  useEffect(() => {
    if (!over) return;
    const timer = setTimeout(() => setLoss("none"), TOLD_MS);
    return () => clearTimeout(timer);
  }, [over]);
  return { shown: over && online, hide: () => setLoss("none") };
}

/** A pause is its own matter, and without a start no clock runs. */
function clockWords({ state, devices }: Interview["view"], lostMs: number): string | null {
  if (state?.status !== "IN_PROGRESS") return null;
  // As far as this one knows, another is there still.
  if (devices.length > 1) return null;
  return lostMs < INTERRUPTED_AFTER_MS ? room.connection.clockStops : room.connection.clockStopped;
}

const seconds = (ms: number) => Math.max(0, Math.floor(ms / 1000));
const retryIn = (status: Interview["view"]["status"], now: number) =>
  status.phase === "waiting" ? Math.max(0, Math.ceil((status.retryAt - now) / 1000)) : 0;
