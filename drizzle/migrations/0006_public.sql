CREATE TABLE "erasures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" varchar(10) NOT NULL,
	"key" text NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"next_try_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "uq_erasures" UNIQUE("kind","key"),
	CONSTRAINT "erasures_kind" CHECK ("erasures"."kind" in ('ROOM', 'OBJECT', 'PREFIX'))
);
--> statement-breakpoint
CREATE TABLE "replay_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"interview_id" uuid NOT NULL,
	"token_hash" char(64) NOT NULL,
	"shows" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "replay_links_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "language" varchar(10);--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "keep_interviews_days" integer;--> statement-breakpoint
ALTER TABLE "replay_links" ADD CONSTRAINT "replay_links_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idx_erasures_next_try" ON "erasures" USING btree ("next_try_at");--> statement-breakpoint
CREATE INDEX "idx_replay_links_interview" ON "replay_links" USING btree ("interview_id");--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_language" CHECK ("users"."language" in ('en', 'es'));--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_keep_interviews_days" CHECK ("users"."keep_interviews_days" between 1 and 3650);