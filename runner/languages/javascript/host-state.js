"use strict";
// Objects of the driver's own realm that solutions may use (Buffer, URL, required modules) outlive a test. They are
// remembered before a test gets them, and whatever the test changed in them is undone when it has ended.
const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf, setPrototypeOf } = Object;
const { deleteProperty, ownKeys } = Reflect;

const known = new Map();

/** Remembers everything that can be reached from `root` without running a getter; hands `root` back. */
function remember(root) {
  const queue = [root];
  const visit = (value) => {
    if ((typeof value === "object" && value !== null) || typeof value === "function") queue.push(value);
  };
  while (queue.length > 0) {
    const object = queue.pop();
    if (known.has(object)) continue;
    const properties = new Map();
    for (const key of ownKeys(object)) {
      const property = getOwnPropertyDescriptor(object, key);
      properties.set(key, property);
      visit(property.value);
      visit(property.get);
      visit(property.set);
    }
    const prototype = getPrototypeOf(object);
    visit(prototype);
    known.set(object, { properties, prototype });
  }
  return root;
}

function restore() {
  for (const [object, { properties, prototype }] of known) {
    if (getPrototypeOf(object) !== prototype) setPrototypeOf(object, prototype);
    const keys = ownKeys(object);
    for (const key of keys) if (!properties.has(key)) deleteProperty(object, key);
    for (const [key, property] of properties) {
      if (!isSame(getOwnPropertyDescriptor(object, key), property)) tryDefine(object, key, property);
    }
  }
}

function isSame(now, before) {
  return now !== undefined && Object.is(now.value, before.value) && now.get === before.get && now.set === before.set && now.writable === before.writable;
}

function tryDefine(object, key, property) {
  try {
    defineProperty(object, key, property);
  } catch {
    // made unchangeable by the test: nothing of the driver depends on it
  }
}

module.exports = { remember, restore };
