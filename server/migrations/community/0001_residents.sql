CREATE TABLE "attachments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"type" text NOT NULL,
	"title" jsonb NOT NULL,
	"description" jsonb,
	"captions" text,
	"poster_id" uuid,
	"size_bytes" integer NOT NULL,
	"width" integer,
	"height" integer,
	"duration_ms" integer,
	"pages" integer,
	"is_published" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"update_id" uuid NOT NULL,
	"state" text NOT NULL,
	"text" "bytea",
	"name" "bytea",
	"secret_hash" "bytea" NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"reason" jsonb,
	CONSTRAINT "comments_secretHash_unique" UNIQUE("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "phases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"client_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"name" jsonb NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE "question_photos" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"conversation_id" uuid,
	"claim_hash" "bytea" NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reaction_counts" (
	"update_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"client_id" uuid NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "reaction_counts_update_id_kind_pk" PRIMARY KEY("update_id","kind")
);
--> statement-breakpoint
CREATE TABLE "shared_counts" (
	"what" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "shared_counts_what_since_pk" PRIMARY KEY("what","since")
);
--> statement-breakpoint
CREATE TABLE "spent_challenges" (
	"nonce" "bytea" PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversation_tombstones" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"erased_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "update_attachments" (
	"update_id" uuid NOT NULL,
	"attachment_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "update_attachments_update_id_position_pk" PRIMARY KEY("update_id","position")
);
--> statement-breakpoint
DROP INDEX "updates_by_project";--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "doubt" text;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "set_aside" text;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "place" "bytea";--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "pin" "bytea";--> statement-breakpoint
ALTER TABLE "followers" ADD COLUMN "news" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "followers" ADD COLUMN "works" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "followers" ADD COLUMN "urgent" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "followers" ADD COLUMN "quiet_hours" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "followers" ADD COLUMN "urgent_breaks_quiet" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "followers" ADD COLUMN "paused_until" date;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "placeholder" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "rating" smallint;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "code" text;--> statement-breakpoint
-- Projects that are there get a code as new ones do: five signs, then a digit.
UPDATE "projects" SET "code" = (
  SELECT string_agg(substr('CFHJKMNPRTWX34679', 1 + floor(random() * 17)::int, 1), '')
  FROM generate_series(1, 5) WHERE "projects"."id" IS NOT NULL
) || substr('34679', 1 + floor(random() * 5)::int, 1);--> statement-breakpoint
ALTER TABLE "projects" ALTER COLUMN "code" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "updates" ADD COLUMN "is_urgent" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "works" ADD COLUMN "map" jsonb;--> statement-breakpoint
ALTER TABLE "works" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "works" ADD COLUMN "revised_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_poster_id_media_id_fk" FOREIGN KEY ("poster_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_update_id_updates_id_fk" FOREIGN KEY ("update_id") REFERENCES "public"."updates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phases" ADD CONSTRAINT "phases_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_ballots" ADD CONSTRAINT "poll_ballots_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_counts" ADD CONSTRAINT "poll_counts_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_counts" ADD CONSTRAINT "poll_counts_question_id_poll_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."poll_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_keys" ADD CONSTRAINT "poll_keys_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_questions" ADD CONSTRAINT "poll_questions_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_tokens" ADD CONSTRAINT "poll_tokens_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_words" ADD CONSTRAINT "poll_words_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_words" ADD CONSTRAINT "poll_words_question_id_poll_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."poll_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polls" ADD CONSTRAINT "polls_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_photos" ADD CONSTRAINT "question_photos_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_photos" ADD CONSTRAINT "question_photos_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reaction_counts" ADD CONSTRAINT "reaction_counts_update_id_updates_id_fk" FOREIGN KEY ("update_id") REFERENCES "public"."updates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_tombstones" ADD CONSTRAINT "conversation_tombstones_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "update_attachments" ADD CONSTRAINT "update_attachments_update_id_updates_id_fk" FOREIGN KEY ("update_id") REFERENCES "public"."updates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "update_attachments" ADD CONSTRAINT "update_attachments_attachment_id_attachments_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_by_project" ON "attachments" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "comments_by_update" ON "comments" USING btree ("update_id","sent_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "comments_by_project" ON "comments" USING btree ("project_id","state","sent_at");--> statement-breakpoint
CREATE INDEX "phases_by_project" ON "phases" USING btree ("project_id","starts_on");--> statement-breakpoint
CREATE INDEX "poll_ballots_by_poll" ON "poll_ballots" USING btree ("poll_id");--> statement-breakpoint
CREATE INDEX "poll_counts_by_poll" ON "poll_counts" USING btree ("poll_id");--> statement-breakpoint
CREATE INDEX "poll_questions_by_poll" ON "poll_questions" USING btree ("poll_id","position");--> statement-breakpoint
CREATE INDEX "poll_tokens_by_poll" ON "poll_tokens" USING btree ("poll_id");--> statement-breakpoint
CREATE INDEX "poll_words_by_question" ON "poll_words" USING btree ("question_id","id");--> statement-breakpoint
CREATE INDEX "polls_by_project" ON "polls" USING btree ("project_id","state");--> statement-breakpoint
CREATE INDEX "question_photos_by_claim" ON "question_photos" USING btree ("claim_hash");--> statement-breakpoint
CREATE INDEX "question_photos_by_conversation" ON "question_photos" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "question_photos_pending" ON "question_photos" USING btree ("added_at") WHERE conversation_id is null;--> statement-breakpoint
CREATE INDEX "conversation_tombstones_by_project" ON "conversation_tombstones" USING btree ("project_id","erased_on" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "update_attachments_by_attachment" ON "update_attachments" USING btree ("attachment_id");--> statement-breakpoint
CREATE INDEX "updates_by_project" ON "updates" USING btree ("project_id","published_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_code_unique" UNIQUE("code");