import { common } from "../../strings/common.ts";
import { room } from "../../strings/room.ts";

/** The room before it has heard from the server, in the size of what comes. */
export function Opening() {
  return (
    <div className="room">
      <div className="room-bar">
        <span className="skeleton w-32" />
        <noscript>
          <p className="notice">
            {room.needsScript} <a href="/">{common.error.home}</a>
          </p>
        </noscript>
      </div>
      <main id="main" className="panes opening" tabIndex={-1} aria-busy="true" aria-label={room.opening}>
        <h1 className="sr">{room.opening}</h1>
        {["a", "b"].map((pane) => (
          <div key={pane} className="pane pad" aria-hidden>
            <span className="stack gap-3">
              <span className="skeleton w-40" />
              <span className="skeleton" />
              <span className="skeleton w-2/3" />
            </span>
          </div>
        ))}
      </main>
    </div>
  );
}
