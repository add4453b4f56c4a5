import { expect, test } from "vitest";
import { startAdvice } from "./start-advice.ts";

const REFUSED =
  "bwrap: No permissions to create a new namespace, likely because the kernel does not allow non-privileged user namespaces.\nmore";
const none = () => "";
const only = (name: string, value: string) => (file: string) => (file.endsWith(name) ? value : "");

test.each([
  ["unprivileged_userns_clone", "0", "sysctl kernel.unprivileged_userns_clone=1"],
  ["max_user_namespaces", "0", "sysctl user.max_user_namespaces=15000"],
  ["apparmor_restrict_unprivileged_userns", "1", "sysctl kernel.apparmor_restrict_unprivileged_userns=0"],
])("%s = %s is named with what to set instead", (name, value, advice) => {
  const sentence = startAdvice(REFUSED, only(name, value));
  expect(sentence).toContain(advice);
  expect(sentence).toMatch(/^A sandbox could not be started \(bwrap: No permissions [^\n]*\): .*\.$/);
});

test.each([
  REFUSED,
  "bwrap: Creating new namespace failed: Operation not permitted",
  "bwrap: setting up uid map: Permission denied",
])("where no setting forbids it, the container's start is to blame: %s", (complaint) => {
  expect(startAdvice(complaint, none)).toContain("start it as runner/README.md says");
});

test("another complaint is passed on as it is", () => {
  expect(startAdvice("bwrap: Can't find source path /usr/bin/x", none)).toBe(
    "A sandbox could not be started (bwrap: Can't find source path /usr/bin/x).",
  );
});

test("settings that allow it are no reason", () => {
  const all = (file: string) => (file.endsWith("apparmor_restrict_unprivileged_userns") ? "0" : "1");
  expect(startAdvice("execvp node: No such file", all)).toMatch(/No such file\)\.$/);
});
