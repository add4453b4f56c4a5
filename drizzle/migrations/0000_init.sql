CREATE TABLE "code_submissions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"language" varchar(20) NOT NULL,
	"code" text NOT NULL,
	"submission_type" varchar(10) NOT NULL,
	"status" varchar(20) DEFAULT 'PENDING' NOT NULL,
	"stdout" text,
	"stderr" text,
	"execution_time_ms" integer,
	"memory_used_kb" integer,
	"test_results" jsonb,
	"tests_passed" integer,
	"tests_total" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "code_submissions_language" CHECK ("code_submissions"."language" in ('javascript', 'python', 'java')),
	CONSTRAINT "code_submissions_submission_type" CHECK ("code_submissions"."submission_type" in ('RUN', 'SUBMIT')),
	CONSTRAINT "code_submissions_status" CHECK ("code_submissions"."status" in ('PENDING', 'RUNNING', 'COMPLETED', 'ERROR', 'TIMEOUT'))
);
--> statement-breakpoint
CREATE TABLE "interview_feedback" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"interview_id" uuid NOT NULL,
	"overall_score" integer NOT NULL,
	"technical_score" integer NOT NULL,
	"communication_score" integer NOT NULL,
	"problem_solving_score" integer NOT NULL,
	"strengths" text[] NOT NULL,
	"improvements" text[] NOT NULL,
	"detailed_feedback" text NOT NULL,
	"study_topics" text[] NOT NULL,
	"transcript_url" varchar(500),
	"report" jsonb NOT NULL,
	"generated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "interview_feedback_interview_id_unique" UNIQUE("interview_id"),
	CONSTRAINT "interview_feedback_overall_score" CHECK ("interview_feedback"."overall_score" between 0 and 100),
	CONSTRAINT "interview_feedback_technical_score" CHECK ("interview_feedback"."technical_score" between 0 and 100),
	CONSTRAINT "interview_feedback_communication_score" CHECK ("interview_feedback"."communication_score" between 0 and 100),
	CONSTRAINT "interview_feedback_problem_solving_score" CHECK ("interview_feedback"."problem_solving_score" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "interviews" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"type" varchar(20) NOT NULL,
	"difficulty" varchar(20) NOT NULL,
	"status" varchar(20) DEFAULT 'CREATED' NOT NULL,
	"config" jsonb NOT NULL,
	"started_at" timestamp with time zone,
	"paused_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"total_duration_sec" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "interviews_type" CHECK ("interviews"."type" in ('DSA', 'SYSTEM_DESIGN')),
	CONSTRAINT "interviews_difficulty" CHECK ("interviews"."difficulty" in ('EASY', 'MEDIUM', 'HARD')),
	CONSTRAINT "interviews_status" CHECK ("interviews"."status" in ('CREATED', 'IN_PROGRESS', 'PAUSED', 'INTERRUPTED', 'COMPLETED', 'ABANDONED'))
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"role" varchar(20) NOT NULL,
	"content" text NOT NULL,
	"message_type" varchar(20) DEFAULT 'CHAT' NOT NULL,
	"metadata" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "messages_role" CHECK ("messages"."role" in ('USER', 'ASSISTANT', 'SYSTEM')),
	CONSTRAINT "messages_message_type" CHECK ("messages"."message_type" in ('CHAT', 'HINT', 'CODE_REVIEW', 'MCQ', 'SCENARIO', 'FEEDBACK'))
);
--> statement-breakpoint
CREATE TABLE "question_options" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"question_id" uuid NOT NULL,
	"option_key" varchar(1) NOT NULL,
	"option_text" text NOT NULL,
	"is_correct" boolean NOT NULL,
	"explanation" text,
	"order_index" integer NOT NULL,
	CONSTRAINT "question_options_question_key" UNIQUE("question_id","option_key"),
	CONSTRAINT "question_options_option_key" CHECK ("question_options"."option_key" in ('A', 'B', 'C', 'D'))
);
--> statement-breakpoint
CREATE TABLE "question_test_cases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"question_id" uuid NOT NULL,
	"input" text NOT NULL,
	"expected_output" text NOT NULL,
	"is_sample" boolean NOT NULL,
	"order_index" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" varchar(100) NOT NULL,
	"type" varchar(20) NOT NULL,
	"format" varchar(20) NOT NULL,
	"difficulty" varchar(20) NOT NULL,
	"title" varchar(255) NOT NULL,
	"description" text NOT NULL,
	"topics" text[] NOT NULL,
	"companies" text[] DEFAULT '{}'::text[] NOT NULL,
	"hints" text[] DEFAULT '{}'::text[] NOT NULL,
	"expected_approach" text,
	"evaluation_rubric" jsonb,
	"time_limit_min" integer,
	"signature" jsonb,
	"clarifications" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"reference_solutions" jsonb,
	"is_active" boolean DEFAULT true NOT NULL,
	"times_asked" integer DEFAULT 0 NOT NULL,
	"avg_score" numeric(5, 2),
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "questions_slug_unique" UNIQUE("slug"),
	CONSTRAINT "questions_type" CHECK ("questions"."type" in ('DSA', 'SYSTEM_DESIGN')),
	CONSTRAINT "questions_format" CHECK ("questions"."format" in ('OPEN_ENDED', 'MCQ', 'SCENARIO')),
	CONSTRAINT "questions_difficulty" CHECK ("questions"."difficulty" in ('EASY', 'MEDIUM', 'HARD')),
	CONSTRAINT "questions_dsa_is_open_ended" CHECK ("questions"."type" <> 'DSA' or "questions"."format" = 'OPEN_ENDED')
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"interview_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"round_number" integer NOT NULL,
	"status" varchar(20) DEFAULT 'NOT_STARTED' NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"duration_sec" integer,
	"hints_used" integer DEFAULT 0 NOT NULL,
	"score" integer,
	"ai_feedback" text,
	"why" text,
	"evaluation" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rounds_status" CHECK ("rounds"."status" in ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'SKIPPED')),
	CONSTRAINT "rounds_score" CHECK ("rounds"."score" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "scenario_responses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"user_answer" varchar(1),
	"user_explanation" text,
	"is_correct" boolean,
	"ai_evaluation" text,
	"score" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scenario_responses_user_answer" CHECK ("scenario_responses"."user_answer" in ('A', 'B', 'C', 'D')),
	CONSTRAINT "scenario_responses_score" CHECK ("scenario_responses"."score" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" char(64) PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"user_agent" varchar(500)
);
--> statement-breakpoint
CREATE TABLE "user_daily_stats" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"date" date NOT NULL,
	"interviews_completed" integer DEFAULT 0 NOT NULL,
	"dsa_count" integer DEFAULT 0 NOT NULL,
	"system_design_count" integer DEFAULT 0 NOT NULL,
	"avg_score" numeric(5, 2),
	"time_spent_min" integer DEFAULT 0 NOT NULL,
	"topics_practiced" text[] DEFAULT '{}'::text[] NOT NULL,
	"streak_days" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_daily_stats_user_date" UNIQUE("user_id","date")
);
--> statement-breakpoint
CREATE TABLE "user_profiles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"experience_years" integer,
	"target_role" varchar(100),
	"target_company" varchar(100),
	"preferred_language" varchar(20) DEFAULT 'javascript' NOT NULL,
	"skills" text[] DEFAULT '{}'::text[] NOT NULL,
	"weak_topics" text[] DEFAULT '{}'::text[] NOT NULL,
	"strong_topics" text[] DEFAULT '{}'::text[] NOT NULL,
	"resume_url" varchar(500),
	"resume_parsed" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_profiles_user_id_unique" UNIQUE("user_id"),
	CONSTRAINT "user_profiles_experience_years" CHECK ("user_profiles"."experience_years" between 0 and 50),
	CONSTRAINT "user_profiles_preferred_language" CHECK ("user_profiles"."preferred_language" in ('javascript', 'python', 'java'))
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" varchar(255) NOT NULL,
	"name" varchar(255) NOT NULL,
	"avatar_url" varchar(500),
	"google_id" varchar(255) NOT NULL,
	"role" varchar(20) DEFAULT 'candidate' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_google_id_unique" UNIQUE("google_id"),
	CONSTRAINT "users_role" CHECK ("users"."role" in ('candidate', 'admin'))
);
--> statement-breakpoint
ALTER TABLE "code_submissions" ADD CONSTRAINT "code_submissions_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_feedback" ADD CONSTRAINT "interview_feedback_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_options" ADD CONSTRAINT "question_options_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_test_cases" ADD CONSTRAINT "question_test_cases_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_responses" ADD CONSTRAINT "scenario_responses_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_responses" ADD CONSTRAINT "scenario_responses_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_daily_stats" ADD CONSTRAINT "user_daily_stats_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idx_code_submissions_round" ON "code_submissions" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "idx_code_submissions_round_created" ON "code_submissions" USING btree ("round_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "idx_interviews_user_id" ON "interviews" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "idx_interviews_user_status" ON "interviews" USING btree ("user_id","status");--> statement-breakpoint
CREATE INDEX "idx_interviews_created" ON "interviews" USING btree ("created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "idx_messages_round" ON "messages" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "idx_messages_round_created" ON "messages" USING btree ("round_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_question_options_question" ON "question_options" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "idx_test_cases_question" ON "question_test_cases" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "idx_questions_type_difficulty" ON "questions" USING btree ("type","difficulty");--> statement-breakpoint
CREATE INDEX "idx_questions_type_format" ON "questions" USING btree ("type","format");--> statement-breakpoint
CREATE INDEX "idx_questions_topics" ON "questions" USING gin ("topics");--> statement-breakpoint
CREATE INDEX "idx_questions_active" ON "questions" USING btree ("is_active") WHERE "questions"."is_active" = true;--> statement-breakpoint
CREATE INDEX "idx_rounds_interview" ON "rounds" USING btree ("interview_id");--> statement-breakpoint
CREATE INDEX "idx_rounds_interview_number" ON "rounds" USING btree ("interview_id","round_number");--> statement-breakpoint
CREATE INDEX "idx_rounds_question" ON "rounds" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "idx_scenario_responses_round" ON "scenario_responses" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "idx_sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "idx_sessions_expires" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "idx_daily_stats_user_date" ON "user_daily_stats" USING btree ("user_id","date" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "idx_users_email" ON "users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "idx_users_google_id" ON "users" USING btree ("google_id");