ALTER TABLE "interview_feedback" ADD COLUMN "overall" jsonb GENERATED ALWAYS AS (nullif(report -> 'overall', 'null'::jsonb)) STORED;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "phase_sec" jsonb GENERATED ALWAYS AS (evaluation #> '{facts,phase_sec}') STORED;--> statement-breakpoint
CREATE INDEX "idx_interviews_user_created" ON "interviews" USING btree ("user_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "idx_interviews_user_ended" ON "interviews" USING btree ("user_id","ended_at");