import type { DeviceForm } from "../../domain/room/protocol.ts";
import type { InterviewView } from "./interview-store.ts";

/** The device that writes in this one's place. */
export type Writer = {
  /** Null: it was never seen by this page. */
  form: DeviceForm | null;
  connected: boolean;
};

type Shown = Pick<InterviewView, "state" | "devices" | "forms">;

/** Whether this device writes, as far as it was told. */
export const writes = ({ state }: Pick<InterviewView, "state">, deviceId: string): boolean =>
  state?.writer === deviceId;

/** Who writes while this device follows; null while it writes itself, or nobody does yet. */
export function writerElsewhere({ state, devices, forms }: Shown, deviceId: string): Writer | null {
  const writer = state?.writer ?? null;
  if (writer === null || writer === deviceId) return null;
  // Between a welcome and the first word on who is there, nobody is known to be gone.
  const connected = devices.length === 0 || devices.some((device) => device.deviceId === writer);
  return { form: forms[writer] ?? null, connected };
}
