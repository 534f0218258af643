UPDATE "EXAMPLE_ENTRY" SET "RATING" = %s;
-- parameters: (3,)
