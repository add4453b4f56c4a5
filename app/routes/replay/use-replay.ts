import { useEffect, useState } from "react";
import type { Replay } from "../../../domain/replay/replay.ts";
import type { Player } from "./player.ts";

export type Loading =
  | { status: "loading" }
  | { status: "missing" }
  | { status: "failed" }
  | { status: "ready"; player: Player };

/** Fetches a replay once the page stands: it may be large, and the page is not to wait for it. */
export function useReplay(key: string, load: () => Promise<Response>): [Loading, again: () => void] {
  const [loading, setLoading] = useState<Loading>({ status: "loading" });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let player: Player | null = null;
    let wanted = true;
    setLoading({ status: "loading" });
    const show = (loaded: Loading) => wanted && setLoading(loaded);
    Promise.all([load(), import("./player.ts")])
      .then(async ([response, { Player }]) => {
        if (response.status === 404) return show({ status: "missing" });
        if (!response.ok) return show({ status: "failed" });
        const replay = (await response.json()) as Replay;
        player = new Player(replay, {
          ask: (frame) => requestAnimationFrame(frame),
          drop: (id) => cancelAnimationFrame(id),
        });
        show({ status: "ready", player });
        const prepare = () => void (wanted && player?.prepare() && setTimeout(prepare, 20));
        setTimeout(prepare, 20);
      })
      .catch(() => show({ status: "failed" }));
    return () => {
      wanted = false;
      player?.close();
    };
  }, [key, tries]);
  return [loading, () => setTries((count) => count + 1)];
}
