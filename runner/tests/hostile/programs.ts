import { compile } from "./compile.ts";
import { disk } from "./disk.ts";
import { hiddenData } from "./hidden-data.ts";
import { kernel } from "./kernel.ts";
import { memory } from "./memory.ts";
import { network } from "./network.ts";
import { output } from "./output.ts";
import { processes } from "./processes.ts";
import type { HostileProgram } from "./program.ts";
import { secrets } from "./secrets.ts";
import { tampering } from "./tampering.ts";
import { time } from "./time.ts";
import { values } from "./values.ts";

/** Every group of "What hostile programs get" in the judging design, mild ones first. */
export const hostileGroups: Readonly<Record<string, readonly HostileProgram[]>> = {
  values,
  secrets,
  network,
  kernel,
  "hidden data": hiddenData,
  tampering,
  disk,
  compile,
  time,
  output,
  memory,
  processes,
};
