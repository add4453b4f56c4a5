import { memoryStore } from "../../app/live/fakes.ts";
import { LiveInterview } from "../../app/routes/room/live-interview.ts";
import type { TestRoom } from "./room-client.ts";

/** The candidate's page as it is in a browser, but for the drawing: on a socket to the room. */
export function openPage(room: TestRoom, deviceId = "page-device"): LiveInterview {
  const page = new LiveInterview(room.id, {
    device: { deviceId, form: "computer" },
    tab: memoryStore(),
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
    random: () => 0,
    setTimeout: (run, ms) => setTimeout(run, ms),
    clearTimeout: (timer: never) => clearTimeout(timer),
    open: () => socketTo(room) as never,
  });
  page.connection.start();
  return page;
}

/** As the browser's own: there at once, and open later. */
function socketTo(room: TestRoom) {
  const events = new EventTarget();
  let socket: WebSocket | null = null;
  let isClosed = false;
  void room.knock().then(({ webSocket }) => {
    if (!webSocket) return;
    if (isClosed) {
      webSocket.accept();
      webSocket.close();
      return;
    }
    socket = webSocket;
    socket.addEventListener("message", ({ data }) =>
      events.dispatchEvent(new MessageEvent("message", { data: data as string })),
    );
    socket.addEventListener("close", () => events.dispatchEvent(new Event("close")));
    socket.accept();
    events.dispatchEvent(new Event("open"));
  });
  return {
    addEventListener: (name: string, listener: (event: Event) => void) =>
      events.addEventListener(name, listener),
    send: (text: string) => socket?.send(text),
    close: () => {
      isClosed = true;
      socket?.close(1000, "bye");
    },
  };
}
