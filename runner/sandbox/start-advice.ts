import fs from "node:fs";

/** bubblewrap's own complaint, with the setting that usually stands behind it and how to change it. */
export function startAdvice(complaint: string, setting: (file: string) => string = readSetting): string {
  const first = complaint.split("\n")[0] ?? "";
  const said = `A sandbox could not be started (${first})`;
  for (const { file, forbids, advice } of SETTINGS)
    if (setting(file) === forbids) return `${said}: ${advice}`;
  if (/namespace|permitted|permission|clone/i.test(first)) return `${said}: ${IN_A_CONTAINER}`;
  return `${said}.`;
}

const IN_A_CONTAINER =
  "in a container, start it as runner/README.md says, so that it may create user namespaces.";

const SETTINGS = [
  {
    file: "/proc/sys/kernel/unprivileged_userns_clone",
    forbids: "0",
    advice: "allow user namespaces with sysctl kernel.unprivileged_userns_clone=1.",
  },
  {
    file: "/proc/sys/user/max_user_namespaces",
    forbids: "0",
    advice: "allow user namespaces with sysctl user.max_user_namespaces=15000.",
  },
  {
    file: "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
    forbids: "1",
    advice:
      "AppArmor forbids user namespaces; allow them with sysctl kernel.apparmor_restrict_unprivileged_userns=0.",
  },
];

function readSetting(file: string): string {
  try {
    return fs.readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
}
