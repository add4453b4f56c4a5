import fs from "node:fs";
import net from "node:net";

/** A free port on loopback. */
export async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("the port has no number");
  return address.port;
}

/** Null when the port is free, else who listens on it as far as can be seen. */
export async function portTaken(port: number): Promise<{ pid: number | null; command: string } | null> {
  const free = await new Promise<boolean>((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
  return free ? null : (listener(port) ?? { pid: null, command: "another program" });
}

/** Linux only: the socket's inode from the table of connections, then the process that holds it. */
function listener(port: number): { pid: number; command: string } | null {
  try {
    const hex = port.toString(16).toUpperCase().padStart(4, "0");
    const rows = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((table) =>
      fs.existsSync(table) ? fs.readFileSync(table, "utf8").split("\n") : [],
    );
    const LISTEN = "0A";
    const inodes = rows
      .map((row) => row.trim().split(/\s+/))
      .filter((fields) => fields[1]?.endsWith(`:${hex}`) && fields[3] === LISTEN)
      .map((fields) => `socket:[${fields[9]}]`);
    for (const pid of fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      if (holdsOneOf(pid, inodes))
        return { pid: Number(pid), command: fs.readFileSync(`/proc/${pid}/comm`, "utf8").trim() };
    }
  } catch {
    // What cannot be read is not named.
  }
  return null;
}

function holdsOneOf(pid: string, inodes: string[]): boolean {
  try {
    return fs.readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        return inodes.includes(fs.readlinkSync(`/proc/${pid}/fd/${fd}`));
      } catch {
        return false;
      }
    });
  } catch {
    return false;
  }
}
