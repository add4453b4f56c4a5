import { useEffect, useState } from "react";
import type { Device } from "../../../domain/room/protocol.ts";
import { claimName, deviceIdOf, formOf } from "../../live/page-device.ts";

let claimed: Promise<string> | null = null;

/** This page as a device of the candidate's; null until its name is known to be no other page's. */
export function useDevice(): Device | null {
  const [device, setDevice] = useState<Device | null>(null);
  useEffect(() => {
    let gone = false;
    claimed ??= deviceIdOf({
      storage: sessionStorage,
      newId: () => crypto.randomUUID(),
      claim: claimName,
    });
    claimed.then((deviceId) => {
      if (!gone) setDevice({ deviceId, form: formOf((query) => matchMedia(query).matches) });
    });
    return () => {
      gone = true;
    };
  }, []);
  return device;
}
