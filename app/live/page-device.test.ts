import { expect, test } from "vitest";
import { deviceIdOf } from "./page-device.ts";

/** A browser whose tabs share the names that are taken. */
function browser() {
  const taken = new Set<string>();
  let ids = 0;
  const open = (entries: Record<string, string> = {}) => {
    const own = new Set<string>();
    // Like a Storage, whose keys are its own properties.
    const storage = { ...entries } as unknown as Storage;
    Object.defineProperties(storage, {
      getItem: { value: (key: string) => storage[key] ?? null },
      setItem: { value: (key: string, value: string) => void Object.assign(storage, { [key]: value }) },
      removeItem: { value: (key: string) => void delete storage[key] },
    });
    const entriesNow = (): Record<string, string> => Object.fromEntries(Object.entries(storage));
    const claim = async (name: string) => {
      if (taken.has(name)) return false;
      taken.add(name);
      own.add(name);
      return true;
    };
    const close = () => own.forEach((name) => void taken.delete(name));
    return {
      entries: entriesNow,
      close,
      device: deviceIdOf({ storage, newId: () => `device-${++ids}`, claim }),
    };
  };
  return { open };
}

test("a page keeps its name when it is loaded anew", async () => {
  const { open } = browser();
  const first = open();
  const name = await first.device;
  first.close();
  expect(await open(first.entries()).device).toBe(name);
});

test("a duplicated tab gets a name of its own, and leaves what waits to the page that it is a copy of", async () => {
  const { open } = browser();
  const first = open();
  const name = await first.device;
  const copy = open({ ...first.entries(), "mockingbird:queue:1": "[]", other: "kept" });
  expect(await copy.device).not.toBe(name);
  expect(Object.keys(copy.entries()).sort()).toEqual(["mockingbird:device", "other"]);
});
