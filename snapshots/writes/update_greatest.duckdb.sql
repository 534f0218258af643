UPDATE "example_entry" SET "rating" = GREATEST("example_entry"."rating", %s);
-- parameters: (1,)
