import fs from "node:fs";
import net, { type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";

/** What a program that escaped would touch: a file everyone may write, a listener, processes, cgroups. */
export type Host = {
  readonly port: number;
  readonly marker: string;
  /** Which of these processes are still there, given a moment: what is killed takes a little to leave. */
  survivors(pids: readonly number[]): Promise<number[]>;
  /** What was touched since the start. */
  problems(): Promise<string[]>;
  close(): void;
};

export async function openHost(): Promise<Host> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "hostile-host-"));
  const marker = path.join(folder, "marker");
  fs.chmodSync(folder, 0o777);
  fs.writeFileSync(marker, "untouched");
  fs.chmodSync(marker, 0o666);
  let visits = 0;
  const listener = net.createServer((socket) => {
    visits++;
    socket.destroy();
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  return {
    port: (listener.address() as AddressInfo).port,
    marker,
    async survivors(pids) {
      const alive = () => pids.filter((pid) => fs.existsSync(`/proc/${pid}`));
      for (let waited = 0; waited < 2000 && alive().length > 0; waited += 10) await sleep(10);
      return alive();
    },
    async problems() {
      const problems: string[] = [];
      if (visits > 0) problems.push("the host's listener was reached");
      if (fs.readFileSync(marker, "utf8") !== "untouched") problems.push("a host file was changed");
      if (fs.readdirSync(folder).length !== 1) problems.push("a host folder was written to");
      return problems;
    },
    close() {
      listener.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Orphans of the users that boxes run as. Those of a runner that still lives descend from it, and are its own affair. */
export function orphans(users: { first: number; last: number }): string[] {
  const isBoxUser = ({ uid }: Status) => uid >= users.first && uid <= users.last;
  return fs
    .readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statusOf(Number(name)))
    .filter((status) => {
      let at = status;
      while (at.parent > 1 && isBoxUser(at)) at = statusOf(at.parent);
      return isBoxUser(at) && at.parent === 1;
    })
    .map((status) => status.name);
}

type Status = { name: string; uid: number; parent: number };

function statusOf(pid: number): Status {
  const text = readOrEmpty(`/proc/${pid}/status`);
  const field = (name: string) => new RegExp(`^${name}:\\s+(\\S+)`, "m").exec(text)?.[1];
  return { name: field("Name") ?? "?", uid: Number(field("Uid") ?? -1), parent: Number(field("PPid") ?? 0) };
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function readOrEmpty(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
