import { CircleAlert, RefreshCw, X } from "lucide-react";
import { common } from "../strings/common.ts";
import { missing } from "../strings/missing.ts";
import { useOnline } from "./use-online.ts";

/** In place of a part whose code cannot be had: what is to be done about it. */
export const PartMissing = () => <Missing text={missing.part} />;

/** The same for what a press would have opened. */
export const NotOpened = ({ onClose }: { onClose: () => void }) => (
  <Missing text={missing.part} onClose={onClose} />
);

/** Browsers ask once for a file of code, so the page has to be loaded anew; offline that would lose it. */
export function Missing({ text, onClose }: { text: string; onClose?: () => void }) {
  const online = useOnline();
  return (
    <div className={onClose ? "notice warning floating" : "notice warning"} role="alert">
      <CircleAlert className="icon" aria-hidden />
      <p>
        {text} {online ? null : missing.offline}
      </p>
      {online ? <LoadAgain /> : null}
      {onClose ? (
        <button type="button" className="btn quiet slim square" aria-label={common.close} onClick={onClose}>
          <X className="icon" aria-hidden />
        </button>
      ) : null}
    </div>
  );
}

function LoadAgain() {
  return (
    <button type="button" className="btn slim" onClick={() => location.reload()}>
      <RefreshCw className="icon" aria-hidden />
      {missing.again}
    </button>
  );
}

/** In place of a small button. */
export function SmallMissing() {
  const online = useOnline();
  return (
    <button
      type="button"
      disabled={!online}
      className="btn quiet slim square"
      aria-label={`${missing.part} ${missing.again}`}
      title={`${missing.part} ${missing.again}`}
      onClick={() => location.reload()}
    >
      <RefreshCw className="icon" aria-hidden />
    </button>
  );
}
