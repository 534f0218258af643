-- Entry.objects.update(rating=Greatest('rating', Value(1)))

UPDATE "EXAMPLE_ENTRY" SET "RATING" = GREATEST(COALESCE("EXAMPLE_ENTRY"."RATING", %s), %s);
-- parameters: (1, 1)
