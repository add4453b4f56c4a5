import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openCgroups } from "./cgroup.ts";
import { BOX_LIMITS } from "./limits.ts";

const LIMIT = String(BOX_LIMITS.memoryBytes);
const PARENT = `mockingbird-runner-${process.pid}`;
let mount = "";

/** A folder with the files the kernel shows there. As in the kernel, `rmdir` takes them along unless a process is inside. */
beforeEach(() => {
  mount = fs.mkdtempSync(path.join(os.tmpdir(), "cgroup-"));
  const rmdir = fs.rmdirSync;
  vi.spyOn(fs, "rmdirSync").mockImplementation((folder) => {
    const at = String(folder);
    if (fs.existsSync(at) && read(at, "cgroup.procs").trim() === "")
      for (const entry of fs.readdirSync(at, { withFileTypes: true }))
        if (entry.isFile()) fs.rmSync(path.join(at, entry.name));
    rmdir(folder);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  delete process.env.RUNNER_CGROUPS;
  fs.rmSync(mount, { recursive: true, force: true });
});

const read = (...parts: string[]) => {
  const file = path.join(...parts);
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
};
const write = (text: string, ...parts: string[]) => {
  const file = path.join(mount, ...parts);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
};

describe("cgroup v2", () => {
  beforeEach(() => {
    write("", "cgroup.subtree_control");
    write("", "cgroup.procs");
  });

  test("hands the controllers down and sets a box's limits", () => {
    const cgroups = openCgroups(mount)!;
    expect(cgroups.kind).toBe("v2");
    const written = vi.spyOn(fs, "writeFileSync");
    const box = cgroups.open("box-0");
    const folder = path.join(mount, PARENT, "box-0");
    expect(box.joinFiles).toEqual([path.join(folder, "cgroup.procs")]);
    expect(read(folder, "memory.max")).toBe(LIMIT);
    expect(read(folder, "pids.max")).toBe(String(BOX_LIMITS.processes + 8));
    expect(written.mock.calls.map(([file]) => path.basename(String(file)))).not.toContain("memory.swap.max");
    expect(read(mount, PARENT, "cgroup.subtree_control")).toBe("+cpu");
  });

  test("asks for memory and pids first, and does without cpu where that is not handed down", () => {
    const asked: [string, string][] = [];
    const real = fs.writeFileSync;
    vi.spyOn(fs, "writeFileSync").mockImplementation((file, text) => {
      if (path.basename(String(file)) === "cgroup.subtree_control") {
        asked.push([path.dirname(String(file)), String(text)]);
        if (text === "+cpu") throw Object.assign(new Error("ENOENT"), { code: "ENOENT" });
      }
      real(file, String(text));
    });
    expect(openCgroups(mount)?.kind).toBe("v2");
    const parent = path.join(mount, PARENT);
    expect(asked).toEqual([
      [mount, "+memory +pids"],
      [mount, "+cpu"],
      [parent, "+memory +pids"],
      [parent, "+cpu"],
    ]);
  });

  test("forbids swap and caps the processors where the kernel has the files", () => {
    const cgroups = openCgroups(mount)!;
    const mkdir = fs.mkdirSync;
    vi.spyOn(fs, "mkdirSync").mockImplementation((folder, options) => {
      const made = mkdir(folder, options as fs.MakeDirectoryOptions);
      for (const name of ["memory.swap.max", "cpu.max"])
        fs.writeFileSync(path.join(String(folder), name), "max");
      return made;
    });
    cgroups.open("box-0");
    expect(read(mount, PARENT, "box-0", "memory.swap.max")).toBe("0");
    expect(read(mount, PARENT, "box-0", "cpu.max")).toBe(`${BOX_LIMITS.cores * 100_000} 100000`);
  });

  test("moves the processes of a namespaced root to a leaf first", () => {
    write("domain", "cgroup.type");
    write("12\n34\n", "cgroup.procs");
    const moved: string[] = [];
    const real = fs.writeFileSync;
    vi.spyOn(fs, "writeFileSync").mockImplementation((file, text) => {
      if (String(file).endsWith("mockingbird-leaf/cgroup.procs")) moved.push(String(text));
      if (String(file) === path.join(mount, "cgroup.subtree_control")) moved.push("controllers");
      real(file, String(text));
    });
    openCgroups(mount);
    expect(moved.slice(0, 3)).toEqual(["12", "34", "controllers"]);
  });

  test("leaves the true root's processes where they are", () => {
    write("12\n", "cgroup.procs");
    openCgroups(mount);
    expect(fs.existsSync(path.join(mount, "mockingbird-leaf"))).toBe(false);
  });

  test("reads the peak, an end for memory and who is inside", () => {
    const box = openCgroups(mount)!.open("box-0");
    const inside = (name: string, text: string) => write(text, PARENT, "box-0", name);
    expect([box.peakKb(), box.outOfMemory(), box.pids()]).toEqual([null, false, []]);
    inside("memory.peak", "2097152\n");
    inside("memory.events", "low 0\nhigh 0\nmax 9\noom 1\noom_kill 0\n");
    inside("cgroup.procs", "7\n8\n");
    expect([box.peakKb(), box.outOfMemory(), box.pids()]).toEqual([2048, false, [7, 8]]);
    inside("memory.events", "oom 1\noom_kill 2\n");
    expect(box.outOfMemory()).toBe(true);
  });

  test("is removed once empty, and closing removes what is around it", () => {
    const cgroups = openCgroups(mount)!;
    const box = cgroups.open("box-0");
    write("7\n", PARENT, "box-0", "cgroup.procs");
    expect(box.remove()).toBe(false);
    write("", PARENT, "box-0", "cgroup.procs");
    expect([box.remove(), box.remove()]).toEqual([true, true]);
    cgroups.close();
    expect(fs.existsSync(path.join(mount, PARENT))).toBe(false);
  });

  test("a runner that was killed is swept away by the next, one that lives is not", () => {
    const dead = "mockingbird-runner-4194303";
    const alive = `mockingbird-runner-${process.ppid}`;
    write("", dead, "box-3", "cgroup.procs");
    write("", dead, "cgroup.procs");
    write("", alive, "box-1", "cgroup.procs");
    openCgroups(mount);
    expect(fs.readdirSync(mount).filter((name) => name.startsWith("mockingbird-"))).toEqual(
      [alive, PARENT].sort(),
    );
  });
});

describe("cgroup v1", () => {
  beforeEach(() => {
    for (const controller of ["memory", "pids", "cpu"]) write("", controller, "cgroup.procs");
  });

  test("sets the limits in each hierarchy, and takes all folders away again", () => {
    const cgroups = openCgroups(mount)!;
    expect(cgroups.kind).toBe("v1");
    const box = cgroups.open("box-0");
    expect(box.joinFiles).toEqual(
      ["memory", "pids", "cpu"].map((name) => path.join(mount, name, PARENT, "box-0/cgroup.procs")),
    );
    expect(read(mount, "memory", PARENT, "box-0/memory.limit_in_bytes")).toBe(LIMIT);
    expect(read(mount, "pids", PARENT, "box-0/pids.max")).toBe(String(BOX_LIMITS.processes + 8));
    write("1048576", "memory", PARENT, "box-0/memory.max_usage_in_bytes");
    write("oom_kill_disable 0\nunder_oom 0\noom_kill 1\n", "memory", PARENT, "box-0/memory.oom_control");
    expect([box.peakKb(), box.outOfMemory()]).toEqual([1024, true]);
    expect(box.remove()).toBe(true);
    cgroups.close();
    for (const name of ["memory", "pids", "cpu"])
      expect(fs.readdirSync(path.join(mount, name))).toEqual(["cgroup.procs"]);
  });

  test("does without the cpu controller", () => {
    fs.rmSync(path.join(mount, "cpu"), { recursive: true });
    expect(openCgroups(mount)!.open("box-0").joinFiles).toHaveLength(2);
  });
});

test("where nothing is writable, or told so, there are no cgroups", () => {
  expect(openCgroups(mount)).toBeUndefined();
  expect(openCgroups(path.join(mount, "absent"))).toBeUndefined();
  write("", "cgroup.subtree_control");
  process.env.RUNNER_CGROUPS = "off";
  expect(openCgroups(mount)).toBeUndefined();
});

test("a kernel that refuses the controllers leaves it to the watchdog", () => {
  write("", "cgroup.subtree_control");
  vi.spyOn(fs, "writeFileSync").mockImplementation(() => {
    throw Object.assign(new Error("EBUSY"), { code: "EBUSY" });
  });
  expect(openCgroups(mount)).toBeUndefined();
});
