import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Language } from "../../domain/judge/signature.ts";
import { findJdk } from "../../runner/languages/java/jdk.ts";
import { CASES, SOLUTIONS } from "./two-sum.ts";

export type Floor = {
  /** Milliseconds from the start of the process to its end with every answer right. */
  run(language: Language): Promise<number>;
  close(): void;
};

/**
 * The least a judge without waiting boxes can do: one bubblewrapped process that starts the interpreter, compiles the
 * solution, runs all fifty cases and prints the answers. No HTTP, no limits, no system call filter, no time per test.
 */
export function createFloor(): Floor {
  const folder = mkdtempSync(path.join(os.tmpdir(), "mockingbird-floor-"));
  const node = realpathSync(process.execPath);
  const java = path.join(findJdk()?.home ?? "/usr", "bin/java");
  mkdirSync(path.join(folder, "p"));
  for (const [name, text] of Object.entries(PROGRAMS)) writeFileSync(path.join(folder, "p", name), text);
  const commands: Record<Language, string[]> = {
    javascript: ["/node", "/p/main.js"],
    python: [realpathSync("/usr/bin/python3"), "-I", "-S", "/p/main.py"],
    java: [java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "/p/Main.java"],
  };
  const binds = ["/usr", "/lib", "/lib64", "/bin", "/etc/alternatives", "/etc/java-17-openjdk"].filter(
    existsSync,
  );
  const boxed = [
    ...[
      "--unshare-all",
      "--die-with-parent",
      "--new-session",
      "--clearenv",
      "--dev",
      "/dev",
      "--tmpfs",
      "/tmp",
    ],
    ...binds.flatMap((place) => ["--ro-bind", place, place]),
    ...["--ro-bind", node, "/node", "--ro-bind", path.join(folder, "p"), "/p", "--proc", "/proc", "--"],
  ];
  const input = CASES.map(({ nums, target }) => `${nums.join(",")};${target}\n`).join("");
  const expected = CASES.map((one) => one.expected.join(",")).join("\n");

  return {
    async run(language) {
      const began = performance.now();
      const child = spawn("bwrap", [...boxed, ...commands[language]], { stdio: ["pipe", "pipe", "inherit"] });
      let printed = "";
      child.stdout.on("data", (data) => {
        printed += data;
      });
      child.stdin.end(input);
      await new Promise((resolve) => child.on("close", resolve));
      const took = performance.now() - began;
      if (printed.trim() !== expected) throw new Error(`the ${language} floor answered wrongly: ${printed}`);
      return took;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Each with what LeetCode imports for everyone, since a solution may use it. */
const PROGRAMS = {
  "main.js": `${SOLUTIONS.javascript}
const lines = require("fs").readFileSync(0, "utf8").trim().split("\\n").map((line) => line.split(";"));
console.log(lines.map(([nums, target]) => twoSum(nums.split(",").map(Number), Number(target)).join(",")).join("\\n"));
`,
  "main.py": `import array, bisect, collections, copy, datetime, functools, heapq, itertools, json, math, operator, random, re, statistics, string, sys, typing
from typing import *
from collections import *
${SOLUTIONS.python}
for line in sys.stdin:
    nums, target = line.split(";")
    print(",".join(map(str, Solution().twoSum([int(n) for n in nums.split(",")], int(target)))))
`,
  "Main.java": `import java.io.*; import java.math.*; import java.util.*; import java.util.function.*; import java.util.stream.*;
public class Main {
    public static void main(String[] arguments) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringBuilder out = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] parts = line.split(";");
            int[] nums = Arrays.stream(parts[0].split(",")).mapToInt(Integer::parseInt).toArray();
            int[] found = new Solution().twoSum(nums, Integer.parseInt(parts[1]));
            out.append(found[0]).append(',').append(found[1]).append('\\n');
        }
        System.out.print(out);
    }
}
${SOLUTIONS.java}
`,
};
