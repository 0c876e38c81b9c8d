CREATE TABLE "attachments" (
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
ALTER TABLE "conversations" ADD COLUMN "doubt" text;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "set_aside" text;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "place" "bytea";--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "pin" "bytea";--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "rating" smallint;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_by_claim" ON "attachments" USING btree ("claim_hash");--> statement-breakpoint
CREATE INDEX "attachments_by_conversation" ON "attachments" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "attachments_pending" ON "attachments" USING btree ("added_at") WHERE conversation_id is null;