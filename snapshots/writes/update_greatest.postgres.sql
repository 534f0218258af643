-- Entry.objects.update(rating=Greatest('rating', Value(1)))

UPDATE "example_entry" SET "rating" = GREATEST("example_entry"."rating", %s);
-- parameters: (1,)
