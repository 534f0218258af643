UPDATE "example_entry" SET "rating" = %s;
-- parameters: (3,)
