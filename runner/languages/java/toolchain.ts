import fs from "node:fs";
import path from "node:path";
import { BOX_LIMITS } from "../../sandbox/limits.ts";
import type { RuntimeDir } from "../../sandbox/runtime-dir.ts";
import { sharedObjects } from "../../sandbox/shared-objects.ts";
import type { BoxLayout, MissingToolchain, Toolchain } from "../toolchain.ts";
import { buildArchive, buildDriver } from "./archive.ts";
import { findJdk, type Jdk, linkedFolders } from "./jdk.ts";

/** Where the driver lies inside a box. */
export const DRIVER_FOLDER = "/d";
const JAR = `${DRIVER_FOLDER}/driver.jar`;
const ARCHIVE = `${DRIVER_FOLDER}/driver.jsa`;

export const javaOptions = [
  "-XX:TieredStopAtLevel=1",
  "-XX:+UseSerialGC",
  "-XX:-UsePerfData",
  "-XX:-UseContainerSupport",
  `-Xmx${BOX_LIMITS.heapMb}m`,
  "-Xss1m",
  "-XX:MaxMetaspaceSize=96m",
  "-XX:CompressedClassSpaceSize=48m",
  "-XX:MaxDirectMemorySize=64m",
  "-XX:ReservedCodeCacheSize=48m",
  "-Xlog:disable",
  "-Xlog:all=error:stderr",
  ...["-cp", JAR, "mockingbird.Driver"],
];

/** Serves without its class archive until that is built, some seconds after the very first start. */
export async function javaToolchain(
  runtime: RuntimeDir,
  bwrap: string,
  jdk: Jdk | null = findJdk() ?? null,
): Promise<Toolchain | MissingToolchain> {
  if (!jdk)
    return {
      language: "java",
      missing: "No JDK 17 or newer was found: apt-get install openjdk-17-jdk-headless, or set JAVA_HOME",
    };
  const files = await buildDriver(runtime, jdk);
  const java = path.join(jdk.home, "bin/java");
  const libraries = [
    "lib/server/libjvm.so",
    "lib/libjli.so",
    "lib/libzip.so",
    "lib/libnio.so",
    "lib/libnet.so",
  ];
  const objects = sharedObjects(java, ...libraries.map((file) => path.join(jdk.home, file)));
  const binds = [
    [jdk.home, jdk.home],
    ...linkedFolders(jdk.home).map((folder) => [folder, folder] as const),
    ...objects
      .filter((object) => !object.startsWith(`${jdk.home}/`))
      .map((object) => [object, object] as const),
    [files.jar, JAR],
  ] as const;
  const layoutWith = (extraBinds: BoxLayout["binds"], extraOptions: string[]): BoxLayout => ({
    binds: [...binds, ...extraBinds],
    command: [java, ...extraOptions, ...javaOptions],
    environment: { LD_LIBRARY_PATH: `${jdk.home}/lib:${jdk.home}/lib/server` },
    dataBytes: 1536 * 1024 * 1024,
  });
  const archived = () =>
    layoutWith([[files.archive, ARCHIVE]], ["-Xshare:auto", `-XX:SharedArchiveFile=${ARCHIVE}`]);
  let layout = fs.existsSync(files.archive) ? archived() : layoutWith([], []);
  if (!fs.existsSync(files.archive)) {
    buildArchive(runtime, files, bwrap, layout).then(
      () => {
        layout = archived();
      },
      (error: unknown) =>
        console.error(`Java starts without its class archive: ${String(error).split("\n")[0]}`),
    );
  }
  return { language: "java", version: jdk.version, layout: () => layout };
}
