CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"actor_id" uuid,
	"subject" varchar(10) NOT NULL,
	"subject_id" uuid,
	"action" varchar(40) NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "audit_events_subject" CHECK ("audit_events"."subject" in ('QUESTION', 'USER', 'BANK'))
);
--> statement-breakpoint
CREATE TABLE "question_drafts" (
	"question_id" uuid PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"based_on" integer NOT NULL,
	"updated_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "question_jobs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"question_id" uuid NOT NULL,
	"kind" varchar(20) NOT NULL,
	"status" varchar(20) DEFAULT 'RUNNING' NOT NULL,
	"revision" integer,
	"request" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"steps_done" integer DEFAULT 0 NOT NULL,
	"steps_total" integer DEFAULT 0 NOT NULL,
	"result" jsonb,
	"failure" text,
	"started_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "question_jobs_kind" CHECK ("question_jobs"."kind" in ('PUBLISH_CHECK', 'CASES', 'REGRADE', 'DRY_RUN')),
	CONSTRAINT "question_jobs_status" CHECK ("question_jobs"."status" in ('RUNNING', 'DONE', 'FAILED', 'CANCELLED'))
);
--> statement-breakpoint
CREATE TABLE "question_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"question_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"version" integer,
	"kind" varchar(20) NOT NULL,
	"note" text,
	"status" varchar(10) DEFAULT 'OPEN' NOT NULL,
	"answer" text,
	"triaged_by" uuid,
	"triaged_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "uq_question_reports" UNIQUE("user_id","round_id","kind"),
	CONSTRAINT "question_reports_kind" CHECK ("question_reports"."kind" in ('TESTS_WRONG', 'UNCLEAR', 'OTHER')),
	CONSTRAINT "question_reports_status" CHECK ("question_reports"."status" in ('OPEN', 'RESOLVED', 'DISMISSED'))
);
--> statement-breakpoint
CREATE TABLE "question_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"question_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb,
	"content_hash" char(64) NOT NULL,
	"origin" varchar(10) NOT NULL,
	"note" text,
	"published_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "uq_question_versions" UNIQUE("question_id","version"),
	CONSTRAINT "question_versions_origin" CHECK ("question_versions"."origin" in ('BANK', 'IMPORT', 'ADMIN'))
);
--> statement-breakpoint
ALTER TABLE "interviews" ADD COLUMN "is_trial" boolean GENERATED ALWAYS AS ((config ->> 'trial') is not null) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "wrong_solutions" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "question_version" integer;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_drafts" ADD CONSTRAINT "question_drafts_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_drafts" ADD CONSTRAINT "question_drafts_updated_by_users_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_jobs" ADD CONSTRAINT "question_jobs_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_jobs" ADD CONSTRAINT "question_jobs_started_by_users_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_reports" ADD CONSTRAINT "question_reports_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_reports" ADD CONSTRAINT "question_reports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_reports" ADD CONSTRAINT "question_reports_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_reports" ADD CONSTRAINT "question_reports_triaged_by_users_id_fk" FOREIGN KEY ("triaged_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_versions" ADD CONSTRAINT "question_versions_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_versions" ADD CONSTRAINT "question_versions_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idx_audit_events_subject" ON "audit_events" USING btree ("subject","subject_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "idx_audit_events_created" ON "audit_events" USING btree ("created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "idx_question_jobs_question" ON "question_jobs" USING btree ("question_id","kind","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "idx_question_reports_question" ON "question_reports" USING btree ("question_id","status");--> statement-breakpoint
CREATE INDEX "idx_question_reports_status" ON "question_reports" USING btree ("status","created_at" DESC NULLS LAST);--> statement-breakpoint
UPDATE "questions" SET "version" = 1;--> statement-breakpoint
INSERT INTO "question_versions" ("question_id", "version", "content_hash", "origin") SELECT "id", 1, repeat('0', 64), 'BANK' FROM "questions";
