CREATE TABLE "answer_worths" (
	"format" varchar(20) PRIMARY KEY NOT NULL,
	"expected" double precision DEFAULT 0 NOT NULL,
	"observed" double precision DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "topic_stances" (
	"user_id" uuid NOT NULL,
	"topic" varchar(50) NOT NULL,
	"stance" varchar(20) NOT NULL,
	"said_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "topic_stances_user_id_topic_pk" PRIMARY KEY("user_id","topic"),
	CONSTRAINT "topic_stances_stance" CHECK ("topic_stances"."stance" in ('KNOWN', 'NOT_RELEVANT'))
);
--> statement-breakpoint
CREATE TABLE "user_skills" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"skills" jsonb NOT NULL,
	"background" jsonb NOT NULL,
	"entries" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "diff_mu" double precision;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "diff_var" double precision;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "calibration" jsonb;--> statement-breakpoint
ALTER TABLE "user_profiles" ADD COLUMN "welcomed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "topic_stances" ADD CONSTRAINT "topic_stances_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_skills" ADD CONSTRAINT "user_skills_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;