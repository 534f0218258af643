-- Entry.objects.update(rating=Case(When(rating__gt=3, then=Value(5)), When(rating__lt=1, then=F('number_of_comments')), default=Value(2)))

UPDATE "EXAMPLE_ENTRY" SET "RATING" = CASE
  WHEN (
    "EXAMPLE_ENTRY"."RATING" > %s
  )
  THEN TO_NUMBER(%s)
  WHEN (
    "EXAMPLE_ENTRY"."RATING" < %s
  )
  THEN "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS"
  ELSE TO_NUMBER(%s)
END;
-- parameters: (3, 5, 1, 2)
