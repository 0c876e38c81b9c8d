CREATE TABLE "conversation_tombstones" (
	"id" uuid PRIMARY KEY NOT NULL,
	"client_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"erased_on" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "followers" ADD COLUMN "news" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "followers" ADD COLUMN "works" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "followers" ADD COLUMN "urgent" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "followers" ADD COLUMN "quiet_hours" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "followers" ADD COLUMN "urgent_breaks_quiet" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "followers" ADD COLUMN "paused_until" date;--> statement-breakpoint
ALTER TABLE "updates" ADD COLUMN "is_urgent" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "conversation_tombstones" ADD CONSTRAINT "conversation_tombstones_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conversation_tombstones_by_project" ON "conversation_tombstones" USING btree ("project_id","erased_on" DESC NULLS LAST);