import fs from "node:fs";
import path from "node:path";

export type Jdk = { home: string; version: string; major: number };

const OLDEST = 17;
const FOLDERS = ["/usr/lib/jvm", "/opt/java", "/opt"];

/** JAVA_HOME, else the newest JDK on the machine; a JRE without a compiler does not count. */
export function findJdk(environment = process.env, folders = FOLDERS): Jdk | undefined {
  const named = environment.JAVA_HOME ? readJdk(environment.JAVA_HOME) : undefined;
  if (named) return named;
  const found = folders.flatMap((folder) =>
    fs.existsSync(folder) ? fs.readdirSync(folder).map((name) => path.join(folder, name)) : [],
  );
  const jdks = found.map(readJdk).filter((jdk) => jdk !== undefined);
  return jdks.sort((a, b) => b.major - a.major || a.home.localeCompare(b.home))[0];
}

function readJdk(folder: string): Jdk | undefined {
  try {
    const home = fs.realpathSync(folder);
    if (!fs.existsSync(path.join(home, "bin/javac"))) return undefined;
    const version = /^JAVA_VERSION="([^"]+)"/m.exec(fs.readFileSync(path.join(home, "release"), "utf8"))?.[1];
    const major = Number.parseInt(version ?? "", 10);
    return version && major >= OLDEST ? { home, version, major } : undefined;
  } catch {
    return undefined;
  }
}

/** Every file outside the JDK's folder that its links point into: Debian keeps configuration under /etc. */
export function linkedFolders(home: string): string[] {
  const outside = new Set<string>();
  for (const name of ["conf", "lib", "lib/security", "lib/jvm.cfg", "lib/server", "lib/server/classes.jsa"]) {
    const file = path.join(home, name);
    if (!fs.existsSync(file)) continue;
    const real = fs.realpathSync(file);
    if (!real.startsWith(`${home}/`))
      outside.add(fs.statSync(real).isDirectory() ? real : path.dirname(real));
    if (!fs.statSync(real).isDirectory()) continue;
    for (const entry of fs.readdirSync(real, { withFileTypes: true })) {
      if (!entry.isSymbolicLink()) continue;
      const target = tryRealpath(path.join(real, entry.name));
      if (target && !target.startsWith(`${home}/`)) outside.add(path.dirname(target));
    }
  }
  return [...outside].filter((folder) => folder.startsWith("/etc/java") || folder.includes("/jvm/"));
}

function tryRealpath(file: string): string | undefined {
  try {
    return fs.realpathSync(file);
  } catch {
    return undefined;
  }
}
