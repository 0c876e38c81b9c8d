CREATE TABLE "poll_ballots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"poll_id" uuid NOT NULL,
	"serial" "bytea" NOT NULL,
	"answers" "bytea" NOT NULL,
	"is_shaken" boolean DEFAULT false NOT NULL,
	CONSTRAINT "poll_ballots_serial_unique" UNIQUE("serial")
);
--> statement-breakpoint
CREATE TABLE "poll_counts" (
	"client_id" uuid NOT NULL,
	"poll_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"period" text NOT NULL,
	"choice" integer NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "poll_counts_question_id_period_choice_pk" PRIMARY KEY("question_id","period","choice")
);
--> statement-breakpoint
CREATE TABLE "poll_keys" (
	"poll_id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"private_key" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "poll_questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"poll_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"text" jsonb NOT NULL,
	"options" jsonb NOT NULL,
	"ends" jsonb
);
--> statement-breakpoint
CREATE TABLE "poll_tokens" (
	"code_hash" "bytea" PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"poll_id" uuid NOT NULL,
	"is_spent" boolean DEFAULT false NOT NULL,
	"blinded_hash" "bytea"
);
--> statement-breakpoint
CREATE TABLE "poll_words" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"poll_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"words" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "polls" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"results" text NOT NULL,
	"title" jsonb NOT NULL,
	"introduction" jsonb,
	"public_key" text,
	"opens_at" timestamp with time zone,
	"closes_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"counted" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "poll_ballots" ADD CONSTRAINT "poll_ballots_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_counts" ADD CONSTRAINT "poll_counts_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_counts" ADD CONSTRAINT "poll_counts_question_id_poll_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."poll_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_keys" ADD CONSTRAINT "poll_keys_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_questions" ADD CONSTRAINT "poll_questions_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_tokens" ADD CONSTRAINT "poll_tokens_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_words" ADD CONSTRAINT "poll_words_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_words" ADD CONSTRAINT "poll_words_question_id_poll_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."poll_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polls" ADD CONSTRAINT "polls_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "poll_ballots_by_poll" ON "poll_ballots" USING btree ("poll_id");--> statement-breakpoint
CREATE INDEX "poll_counts_by_poll" ON "poll_counts" USING btree ("poll_id");--> statement-breakpoint
CREATE INDEX "poll_questions_by_poll" ON "poll_questions" USING btree ("poll_id","position");--> statement-breakpoint
CREATE INDEX "poll_tokens_by_poll" ON "poll_tokens" USING btree ("poll_id");--> statement-breakpoint
CREATE INDEX "poll_words_by_question" ON "poll_words" USING btree ("question_id","id");--> statement-breakpoint
CREATE INDEX "polls_by_project" ON "polls" USING btree ("project_id","state");