-- Entry.objects.bulk_update([Entry(pk=1, rating=F('rating') + 1), Entry(pk=2, rating=F('number_of_comments'))], ['rating'])

UPDATE "EXAMPLE_ENTRY" SET "RATING" = CASE
  WHEN (
    "EXAMPLE_ENTRY"."ID" = %s
  )
  THEN (
    "EXAMPLE_ENTRY"."RATING" + %s
  )
  WHEN (
    "EXAMPLE_ENTRY"."ID" = %s
  )
  THEN "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS"
  ELSE NULL
END
WHERE
  "EXAMPLE_ENTRY"."ID" IN (%s, %s);
-- parameters: (1, 1, 2, 1, 2)
