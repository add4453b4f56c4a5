import * as v from "valibot";

const Project = v.object({
  name: v.string(),
  compatibility_date: v.string(),
  compatibility_flags: v.array(v.string()),
  vars: v.record(v.string(), v.string()),
});

/** What both wrangler.toml files say, as far as the local runtime needs it. The TOML stays the one source. */
export const WorkersConfig = v.object({
  api: v.object({
    ...Project.entries,
    durable_objects: v.array(v.object({ name: v.string(), class_name: v.string() })),
    r2_buckets: v.array(v.object({ binding: v.string(), bucket_name: v.string() })),
    ratelimits: v.array(
      v.object({
        name: v.string(),
        namespace_id: v.string(),
        simple: v.object({ limit: v.number(), period: v.picklist([10, 60]) }),
      }),
    ),
  }),
  pages: v.object({
    ...Project.entries,
    services: v.array(v.object({ binding: v.string(), service: v.string() })),
  }),
});
export type WorkersConfig = v.InferOutput<typeof WorkersConfig>;
