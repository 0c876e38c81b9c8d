ALTER TABLE "projects" ADD COLUMN "code" text;--> statement-breakpoint
-- Projects that are there get a code as new ones do: five signs, then a digit.
UPDATE "projects" SET "code" = (
  SELECT string_agg(substr('CFHJKMNPRTWX34679', 1 + floor(random() * 17)::int, 1), '')
  FROM generate_series(1, 5) WHERE "projects"."id" IS NOT NULL
) || substr('34679', 1 + floor(random() * 5)::int, 1);--> statement-breakpoint
ALTER TABLE "projects" ALTER COLUMN "code" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_code_unique" UNIQUE("code");
