import { LoaderCircle, MonitorSmartphone, PenLine } from "lucide-react";
import { devices } from "../../strings/devices.ts";
import type { Interview } from "./use-interview.ts";

const REASON = "following";

/** For a control that takes the writer: while this device follows, it says why it does nothing. */
export function whileFollowing({ writer }: Pick<Interview, "writer">) {
  return writer ? { "aria-disabled": true, "aria-describedby": REASON, title: devices.reason } : null;
}

/** One line under the bar: which device writes, and the button that brings the writing here. */
export function FollowingNotice({ interview, id = REASON }: { interview: Interview; id?: string }) {
  return (
    <div aria-live="polite">
      {interview.writer ? (
        <div
          className={interview.writer.connected ? "notice accent bar-notice" : "notice warning bar-notice"}
        >
          <MonitorSmartphone className="icon" aria-hidden />
          <p id={id}>{followingWords(interview)}</p>
          <TakeOver interview={interview} />
        </div>
      ) : null}
    </div>
  );
}

/** Brings the writing here, and with it what was not sent. */
function TakeOver({ interview }: { interview: Interview }) {
  const { view, send } = interview;
  const underWay = view.unsent.some((command) => command.type === "takeover");
  const idle = !underWay && view.status.phase === "online";
  const Icon = underWay ? LoaderCircle : PenLine;
  return (
    <button
      type="button"
      className="btn primary slim"
      aria-disabled={!idle}
      onClick={() => idle && send({ type: "takeover" })}
    >
      <Icon className={underWay ? "icon spin" : "icon"} aria-hidden />
      {underWay ? devices.takingOver : devices.takeOver}
    </button>
  );
}

/** How many devices are connected; one alone is not worth a word. */
export function DeviceCount({ interview }: { interview: Interview }) {
  const count = interview.view.devices.length;
  if (count < 2 || interview.view.status.phase !== "online") return null;
  return (
    <span className="row flex-nowrap gap-1 muted" title={devices.connectedLong(count)}>
      <MonitorSmartphone className="icon" aria-hidden />
      {devices.connected(count)}
    </span>
  );
}

/** What stands unsent in the other device's composer. */
export function UnsentElsewhere({ interview }: { interview: Interview }) {
  const { writer, device, draft, view } = interview;
  const elsewhere = view.draft;
  if (!writer || !elsewhere || elsewhere.deviceId === device.deviceId) return null;
  if (elsewhere.text.trim() === "" || draft.text().includes(elsewhere.text)) return null;
  return (
    <p className="small muted unsent">
      {devices.unsent(placeOf(view.forms[elsewhere.deviceId] ?? null, device.form))} {elsewhere.text}
    </p>
  );
}

function followingWords({ writer, device }: Interview): string {
  if (!writer) return "";
  if (writer.connected) return devices.follow(placeOf(writer.form, device.form));
  const known = writer.form !== null && writer.form !== device.form;
  return devices.gone(known ? devices.name[writer.form!] : devices.theOther);
}

/** Of two alike the word for one would name both. */
function placeOf(form: Interview["device"]["form"] | null, own: Interview["device"]["form"]): string {
  if (form === null) return devices.anotherDevice;
  return form === own ? devices.anotherScreen : devices.place[form];
}
