import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { literal, number, object, parse, safeParse } from "valibot";
import { connect, type Db } from "../../drizzle/client.ts";
import { aUser } from "../../drizzle/queries/fixtures.ts";
import { pingDatabase } from "../../drizzle/queries/health.ts";
import { WorkersConfig } from "../../local/bundles/config.ts";
import { runCommand } from "../../local/run-command.ts";
import { EVALUATOR, INTERVIEWER } from "../../tests/faults/harness/model.ts";
import { type NewRoom, Room } from "../../tests/faults/harness/room.ts";
import { Server, serverLog } from "../../tests/faults/harness/server.ts";
import { type Model, startModel } from "./model.ts";

const ROOT = path.join(import.meta.dirname, "../..");

type Options = { speed?: number; within?: string };
const QUERIES = 50;
const SaveLine = object({ event: literal("save"), outcome: literal("ok"), lag_ms: number() });

type Address = { DATABASE_URL: string; NEON_FETCH_ENDPOINT: string; RUNNER_URL: string };

/** The built Worker with rooms and floors in the Workers runtime, its rooms on disk, and around it what it needs. */
export class Stage {
  readonly server: Server;
  readonly model: Model;
  readonly #db: Db;
  #userId: string | undefined;
  readonly #log: string;
  readonly #end: () => Promise<void>;

  private constructor(parts: {
    server: Server;
    model: Model;
    db: Db;
    log: string;
    end: () => Promise<void>;
  }) {
    this.server = parts.server;
    this.model = parts.model;
    this.#db = parts.db;
    this.#log = parts.log;
    this.#end = parts.end;
  }

  /** `speed`: the rooms are metered and live so many times as fast; see MeteredRoom. `within`: where they are kept. */
  static async start({ speed, within = os.tmpdir() }: Options = {}): Promise<Stage> {
    const folder = fs.mkdtempSync(path.join(within, "mockingbird-bench-"));
    const [outside, model] = await Promise.all([
      startOutside(),
      startModel(),
      buildWorker(folder, speed ? "MeteredRoom" : "InterviewRoom"),
    ]);
    const bindings = {
      ...outside.address,
      RUNNER_KEY: "bench-runner-key",
      OPENAI_API_KEY: "bench-model-key",
      OPENAI_BASE_URL: model.baseUrl,
      INTERVIEWER_MODEL: INTERVIEWER,
      EVALUATOR_MODEL: EVALUATOR,
      GOOGLE_CLIENT_ID: "bench-client",
      GOOGLE_CLIENT_SECRET: "bench-secret",
      ADMIN_EMAILS: "admin@example.com",
      SESSION_SECRET: "bench-session-secret-of-32-characters",
      BENCH_SPEED: String(speed ?? 1),
    };
    const server = new Server({ build: folder, folder, bindings });
    const end = async () => {
      await server.kill();
      outside.end();
      model.close();
      fs.rmSync(folder, { recursive: true, force: true });
    };
    try {
      await server.start();
    } catch (error) {
      await end();
      throw error;
    }
    return new Stage({ server, model, db: connect(outside.address), log: serverLog(folder), end });
  }

  /** How far rows were behind their room when Postgres had them, of each batch since the start, as the rooms log it; and a query that does nothing. */
  async saving(): Promise<{ behind: number[]; query: number[] }> {
    const query: number[] = [];
    for (let turn = 0; turn < QUERIES; turn++) {
      const began = performance.now();
      await pingDatabase(this.#db);
      query.push(performance.now() - began);
    }
    const lines = fs
      .readFileSync(this.#log, "utf8")
      .split("\n")
      .filter((line) => line.includes('"save"'));
    const behind = lines.flatMap((line) => {
      const read = safeParse(SaveLine, jsonOf(line));
      return read.success ? [read.output.lag_ms] : [];
    });
    return { behind, query };
  }

  /** An interview that nobody has visited. */
  async room(over: NewRoom = {}): Promise<Room> {
    this.#userId ??= await aUser(this.#db);
    return Room.create(this.server, this.#db, this.#userId, over);
  }

  /** Where a device of the room connects. */
  socketOf(room: Room): string {
    return `${this.#ws}/probe/${room.id}/socket?user=${room.userId}`;
  }

  /** Where a floor of this name connects. */
  floor(name: string, mode: string): string {
    return `${this.#ws}/floor/${name}?mode=${mode}`;
  }

  get #ws(): string {
    return this.server.url.replace("http", "ws");
  }

  close(): Promise<void> {
    return this.#end();
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line.slice(line.indexOf("{")));
  } catch {
    return null;
  }
}

/** Builds the Worker as a deploy would, around the entry with the floors. */
async function buildWorker(folder: string, room: "InterviewRoom" | "MeteredRoom"): Promise<void> {
  const entry = path.join(import.meta.dirname, "worker.ts");
  const file = path.join(folder, "config.json");
  await Promise.all([
    run("wrangler", ["deploy", entry, "--config", "wrangler.toml", "--dry-run", "--outdir", folder]),
    run(process.execPath, ["local/bundles/read-config.ts", file]),
  ]);
  const config = parse(WorkersConfig, JSON.parse(fs.readFileSync(file, "utf8")));
  config.api.durable_objects = [
    { name: "ROOM", class_name: room },
    { name: "JOBS", class_name: "QuestionJob" },
    { name: "FLOOR", class_name: "Floor" },
  ];
  fs.writeFileSync(file, JSON.stringify(config));
}

async function run(command: string, args: string[]): Promise<void> {
  const env = { NODE_ENV: "production", WRANGLER_SEND_METRICS: "false", CI: "1" };
  const { ok, output } = await runCommand(command, args, { cwd: ROOT, env });
  if (!ok) throw new Error(`${command} failed:\n${output}`);
}

async function startOutside(): Promise<{ address: Address; end(): void }> {
  const script = path.join(import.meta.dirname, "outside.ts");
  const child = spawn(process.execPath, [...process.execArgv, script], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (data) => resolve(String(data)));
    child.once("exit", () => reject(new Error("what surrounds the Worker did not start")));
  });
  return { address: JSON.parse(line) as Address, end: () => void child.kill("SIGKILL") };
}
