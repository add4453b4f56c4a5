// node bench/selection/cold.ts <material.json>: prints what the first pick of a process takes, in milliseconds.
import fs from "node:fs";
import { drawByLot, pick, skillsIn } from "./pick.ts";

const [file = ""] = process.argv.slice(2);
const material = JSON.parse(fs.readFileSync(file, "utf8"));
const early = performance.now();
drawByLot(material, 0);
const began = performance.now();
const skills = skillsIn(material);
const read = performance.now();
pick(skills, material, 0);
console.log(
  JSON.stringify({ byLot: began - early, reading: read - began, picking: performance.now() - read }),
);
