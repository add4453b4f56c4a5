import { Form } from "@remix-run/react";
import { Monitor } from "lucide-react";
import type { SignedInDevice } from "../../../domain/account.ts";
import { useFormat } from "../../format.ts";
import { account } from "../../strings/account.ts";
import { deviceOf } from "./device-of.ts";

type DevicesCardProps = {
  devices: SignedInDevice[];
  now: number;
  /** How many were signed out just now. */
  ended: number | null;
};

/** Where the person is signed in, and the way to end that elsewhere. */
export function DevicesCard({ devices, now, ended }: DevicesCardProps) {
  const words = account.devices;
  return (
    <section className="card stack" aria-labelledby="h-devices" id="devices">
      <h2 id="h-devices">{words.title}</h2>
      <ul className="lines">
        {devices.map((device) => (
          <Device key={`${device.signed_in_at} ${device.user_agent}`} device={device} now={now} />
        ))}
      </ul>
      {devices.length > 1 || ended !== null ? (
        <Form method="post" action="/account#devices" className="row gap-x-4" preventScrollReset>
          <input type="hidden" name="intent" value="others" />
          {devices.length > 1 ? (
            <button type="submit" className="btn">
              {words.others}
            </button>
          ) : null}
          <output className="small">
            {ended === null ? null : ended === 0 ? words.none : words.ended(ended)}
          </output>
        </Form>
      ) : null}
    </section>
  );
}

function Device({ device, now }: { device: SignedInDevice; now: number }) {
  const format = useFormat();
  const words = account.devices;
  const known = deviceOf(device.user_agent ?? "");
  return (
    <li>
      <Monitor className="icon" aria-hidden />
      <div className="grow">
        <p className="row gap-x-2">
          {known ? words.named(known.browser, known.system) : words.unknown}
          {device.current ? <span className="badge accent">{words.here}</span> : null}
        </p>
        <p className="small muted">
          {device.current
            ? words.inUse(format.date(device.signed_in_at))
            : words.since(format.date(device.signed_in_at), format.ago(device.last_seen_at, now))}
        </p>
      </div>
    </li>
  );
}
