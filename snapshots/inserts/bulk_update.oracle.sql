-- Entry.objects.bulk_update([Entry(pk=1, rating=1, headline='One'), Entry(pk=2, rating=2, headline='%s')], ['rating', 'headline'])

UPDATE "EXAMPLE_ENTRY" SET "RATING" = CASE
  WHEN (
    "EXAMPLE_ENTRY"."ID" = %s
  )
  THEN TO_NUMBER(%s)
  WHEN (
    "EXAMPLE_ENTRY"."ID" = %s
  )
  THEN TO_NUMBER(%s)
  ELSE NULL
END, "HEADLINE" = CASE
  WHEN (
    "EXAMPLE_ENTRY"."ID" = %s
  )
  THEN %s
  WHEN (
    "EXAMPLE_ENTRY"."ID" = %s
  )
  THEN %s
  ELSE NULL
END
WHERE
  "EXAMPLE_ENTRY"."ID" IN (%s, %s);
-- parameters: (1, 1, 2, 2, 1, 'One', 2, '%s', 1, 2)
