import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import * as v from "valibot";
import { QuestionType } from "../domain/question.ts";
import { verdict } from "./budgets/budget-table.ts";
import type { Figure } from "./figure.ts";
import { ANSWERS, type Material, materialFor } from "./selection/material.ts";
import { drawByLot, pick, skillsIn } from "./selection/pick.ts";
import { p50, p99, table } from "./statistics.ts";

const WARM_UP = 200;
const PICKS = 1000;
const PROCESSES = 9;

/** How long the next question takes on the real bank: warm, and as the first pick of a process. */
export async function benchSelection(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const rows = [
    [
      ...["bank", "questions", "pick, warm", "reading skills", "floor: by lot"],
      ...["first pick", "first reading", "floor: first by lot"],
    ],
  ];
  for (const type of QuestionType.options) {
    const material = await materialFor(type);
    const skills = skillsIn(material);
    const cold = firstOnes(material);
    const warm = times((turn) => pick(skills, material, turn));
    const byLot = times((turn) => drawByLot(material, turn));
    const [picking, lot] = [cold.map((one) => one.picking), cold.map((one) => one.byLot)];
    rows.push([
      type,
      String(material.bank.length),
      both(warm),
      both(times(() => skillsIn(material))),
      both(byLot),
      worst(picking),
      worst(cold.map(({ reading }) => reading)),
      worst(lot),
    ]);
    const warmFigure = { measured: p50(warm), floor: p50(byLot), of: type };
    figures.push({ name: "question picked, warm, p50", ...warmFigure });
    const coldFigure = { measured: p50(picking), floor: p50(lot), of: type };
    figures.push({ name: "question picked, cold, median of processes", ...coldFigure });
  }
  console.log(`somebody with ${ANSWERS} answers; ms, p50/p99, of ${PROCESSES} processes median/worst`);
  console.log(table(rows));
  for (const figure of figures) console.log(verdict(figure));
  return figures;
}

const both = (samples: number[]) => `${p50(samples).toFixed(2)}/${p99(samples).toFixed(2)}`;

const worst = (samples: number[]) => `${p50(samples).toFixed(2)}/${Math.max(...samples).toFixed(2)}`;

function times(act: (turn: number) => unknown): number[] {
  const samples: number[] = [];
  for (let turn = 0; turn < WARM_UP + PICKS; turn++) {
    const began = performance.now();
    act(turn);
    if (turn >= WARM_UP) samples.push(performance.now() - began);
  }
  return samples;
}

const First = v.object({ byLot: v.number(), reading: v.number(), picking: v.number() });

/** Each in a process of its own, with its modules loaded and nothing run yet. */
function firstOnes(material: Material): v.InferOutput<typeof First>[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mockingbird-selection-"));
  try {
    const file = path.join(folder, "material.json");
    fs.writeFileSync(file, JSON.stringify(material));
    const script = path.join(import.meta.dirname, "selection/cold.ts");
    return Array.from({ length: PROCESSES }, () =>
      v.parse(
        First,
        JSON.parse(execFileSync(process.execPath, [...process.execArgv, script, file], { encoding: "utf8" })),
      ),
    );
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
