-- Entry.objects.update(rating=3)

UPDATE "EXAMPLE_ENTRY" SET "RATING" = %s;
-- parameters: (3,)
