UPDATE "example_entry" SET "rating" = CASE
  WHEN (
    "example_entry"."rating" > %s
  )
  THEN %s
  WHEN (
    "example_entry"."rating" < %s
  )
  THEN "example_entry"."number_of_comments"
  ELSE %s
END;
-- parameters: (3, 5, 1, 2)
