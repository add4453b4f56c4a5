import type { EditedQuestion, WireCase, WireDraft } from "../../../../domain/authoring/wire.ts";
import type { TabStore } from "../../../tab-store.ts";

export const draft = (change: Partial<WireDraft> = {}): WireDraft => ({
  type: "DSA",
  format: "OPEN_ENDED",
  slug: "meeting-rooms",
  difficulty: "MEDIUM",
  title: "Meeting rooms",
  description: "How many rooms?",
  topics: ["intervals"],
  companies: [],
  hints: [],
  expected_approach: "",
  time_limit_min: 30,
  clarifications: [],
  rubric: {
    optimal_time: "",
    optimal_space: "",
    insights: [],
    edge_cases: [],
    key_points: [],
    bonus_points: [],
    follow_ups: [],
    twists: [],
    estimates: [],
  },
  signature: "",
  cases: [],
  solutions: { javascript: "", python: "", java: "" },
  wrong: [],
  options: [],
  stages: [],
  provenance: { sources: [], review: "" },
  ...change,
});

export const wireCase = (change: Partial<WireCase> = {}): WireCase => ({
  id: "a",
  input: "[[0,30]]",
  expected_output: "1",
  is_sample: false,
  cut: false,
  bytes: 9,
  ...change,
});

export const edited = (change: Partial<EditedQuestion> = {}): EditedQuestion => ({
  id: "0198f1c2-0000-7000-8000-000000000001",
  standing: "changed",
  version: 4,
  content: draft(),
  revision: 3,
  based_on: 4,
  updated_at: "2026-11-23T09:00:00Z",
  updated_by: "Ada",
  changed: [],
  jobs: [],
  ...change,
});

export function memoryStore(): TabStore {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}
