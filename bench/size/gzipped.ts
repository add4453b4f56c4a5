import fs from "node:fs";
import { gzipSync } from "node:zlib";

/** Bytes of the files, each gzipped by itself, as they are sent; one that is named twice counts once. */
export const gzipped = (files: readonly string[]): number =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(fs.readFileSync(file)).length, 0);

export const kib = (bytes: number): string => (bytes / 1024).toFixed(1);
