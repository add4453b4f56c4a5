"use strict";
const { writeSync } = require("fs");

function writeAll(fd, text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at, bytes.length - at);
}

/** process.stdout would queue what the pipe does not take at once, and it would come out with a later test. */
function output(fd) {
  const ignore = () => {};
  return {
    write: (text) => {
      writeAll(fd, String(text));
      return true;
    },
    on: ignore, once: ignore, removeListener: ignore, listenerCount: () => 0,
  };
}

module.exports = { output, writeAll };
