import net from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { portTaken } from "../../local/port.ts";
import { signIn } from "./person.ts";
import { failingStart, newPlace, noneLeft, type Place, removePlace, startApp } from "./running-app.ts";

describe("npm start", () => {
  let place: Place;
  beforeAll(async () => {
    place = await newPlace();
  });
  afterAll(() => removePlace(place));

  test("SIGTERM ends it within seconds, with a socket open, and leaves no process and no port", async () => {
    const app = await startApp(place);
    const idle = net.connect(place.port, "127.0.0.1").on("error", () => {});
    const processes = app.processes();
    expect(processes.map(({ what }) => what).join("\n")).toMatch(/workerd[\s\S]*|runner[\s\S]*workerd/);
    const began = Date.now();
    expect(await app.signal("SIGTERM")).toBe(0);
    expect(Date.now() - began).toBeLessThan(8000);
    expect(await noneLeft(processes)).toBe(true);
    expect(await portTaken(place.port)).toBeNull();
    idle.destroy();
    expect(app.output().match(/^ready /gm)).toHaveLength(1);
  });

  test("after kill -9 the next start ends what was left and has everything that was there", async () => {
    const first = await startApp(place);
    const ada = await signIn(first.url, "ada@example.com");
    const created = await ada.fetch("/api/interviews", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ type: "DSA", num_questions: 1, time_limit_min: null }),
    });
    expect(created.status).toBe(201);
    const { id } = (await created.json()) as { id: string };
    const orphans = first.processes();
    await first.signal("SIGKILL");

    const second = await startApp(place);
    expect(await noneLeft(orphans)).toBe(true);
    expect(second.output()).toContain("ended what the last start had left running");
    const found = await ada.fetch(`/api/interviews/${id}`);
    expect(found.status).toBe(200);
    await second.signal("SIGTERM");
  });

  test("a second start on the same data says who is there, and harms nothing", async () => {
    const app = await startApp(place);
    const { code, output } = await failingStart(place, { PORT: String(place.port + 1) });
    expect(code).toBe(1);
    expect(output).toContain(`already runs on ${place.folder}: ${app.url}`);
    expect((await fetch(app.url)).status).toBe(200);
    await app.signal("SIGINT");
  });

  test("a port that is in use is named, and the data stay free for the next start", async () => {
    const other = net.createServer().listen(place.port, "127.0.0.1");
    for (let times = 0; times < 2; times++) {
      const { code, output } = await failingStart(place);
      expect(code).toBe(1);
      expect(output).toMatch(new RegExp(`Port ${place.port} is in use by .*process ${process.pid}`));
    }
    await new Promise((resolve) => other.close(resolve));
  });

  test("a variable that cannot be used is named", async () => {
    const { code, output } = await failingStart(place, { DATABASE_URL: "mysql://localhost/x" });
    expect(code).toBe(1);
    expect(output).toContain("DATABASE_URL: expected postgres://");
  });
});
