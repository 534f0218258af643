UPDATE "EXAMPLE_ENTRY" SET "RATING" = CAST(CASE
  WHEN (
    "EXAMPLE_ENTRY"."ID" = %s
  )
  THEN %s
  WHEN (
    "EXAMPLE_ENTRY"."ID" = %s
  )
  THEN %s
  ELSE NULL
END AS NUMBER(11)), "HEADLINE" = CAST(CASE
  WHEN (
    "EXAMPLE_ENTRY"."ID" = %s
  )
  THEN %s
  WHEN (
    "EXAMPLE_ENTRY"."ID" = %s
  )
  THEN %s
  ELSE NULL
END AS NVARCHAR2(255))
WHERE
  "EXAMPLE_ENTRY"."ID" IN (%s, %s);
-- parameters: (1, 1, 2, 2, 1, 'One', 2, '%s', 1, 2)
