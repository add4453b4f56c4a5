import fs from "node:fs";
import path from "node:path";
import { inject } from "vitest";
import { aUser, goLive } from "../../../drizzle/queries/fixtures.ts";
import { DESIGNS } from "../../live/design-bundles.ts";
import { bundle } from "../../live/question-bundle.ts";
import { type FaultyDatabase, startDatabase } from "./database.ts";
import { EVALUATOR, INTERVIEWER, type ScriptedModel, startModel } from "./model.ts";
import { type NewRoom, Room } from "./room.ts";
import { type FakeRunner, startRunner } from "./runner.ts";
import { Server } from "./server.ts";

let started: Promise<World> | undefined;
/** The one world of the files that run in this process. It ends with the process. */
export const theWorld = (): Promise<World> => {
  started ??= World.start(inject("faultsBuild"));
  return started;
};

/** The Worker in a process that may be killed, and around it, in the test's own process, all that survives it. */
export class World {
  readonly server: Server;
  readonly database: FaultyDatabase;
  readonly runner: FakeRunner;
  readonly model: ScriptedModel;

  private constructor(server: Server, around: Around) {
    this.server = server;
    this.database = around.database;
    this.runner = around.runner;
    this.model = around.model;
  }

  /** `build`: the folder with the built Worker; whoever made it removes it, and with it what the world kept there. */
  static async start(build: string): Promise<World> {
    const folder = fs.mkdtempSync(path.join(build, "world-"));
    const [database, runner, model] = await Promise.all([
      startDatabase(inject("faultsDatabase") || null),
      startRunner(),
      startModel(),
    ]);
    for (const slug of ["fault-one", "fault-two", "fault-three"]) await goLive(database.db, bundle(slug));
    for (const design of DESIGNS) await goLive(database.db, design);
    const bindings = {
      DATABASE_URL: database.address.DATABASE_URL,
      NEON_FETCH_ENDPOINT: database.address.NEON_FETCH_ENDPOINT ?? "",
      RUNNER_URL: runner.url,
      RUNNER_KEY: "fault-runner-key",
      OPENAI_API_KEY: "fault-model-key",
      OPENAI_BASE_URL: model.baseUrl,
      INTERVIEWER_MODEL: INTERVIEWER,
      EVALUATOR_MODEL: EVALUATOR,
      GOOGLE_CLIENT_ID: "test-client",
      GOOGLE_CLIENT_SECRET: "test-secret",
      ADMIN_EMAILS: "admin@example.com",
      SESSION_SECRET: "test-session-secret-of-32-characters",
    };
    const world = new World(new Server({ build, folder, bindings }), { database, runner, model });
    await world.server.start();
    return world;
  }

  /** A candidate with an interview that nobody has visited. */
  async room(over: NewRoom = {}, userId?: string): Promise<Room> {
    const { db } = this.database;
    return Room.create(this.server, db, userId ?? (await aUser(db)), over);
  }

  /** A room whose first question is open and in which the interviewer has greeted, with a device in it. */
  async interview(over: NewRoom = {}) {
    const room = await this.room(over);
    const device = await room.device().online();
    await device.ask({ type: "start" });
    await device.event("interviewer.replied");
    await room.drained();
    return { room, device };
  }

  /** Undoes every disturbance. */
  async calm(): Promise<void> {
    this.database.fault = null;
    await this.database.up();
    this.model.calm();
    this.runner.release();
    await this.server.start();
  }
}

type Around = { database: FaultyDatabase; runner: FakeRunner; model: ScriptedModel };
