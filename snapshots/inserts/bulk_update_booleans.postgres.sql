UPDATE "example_customer" SET "wants_mail" = CAST(CASE
  WHEN (
    "example_customer"."id" = %s
  )
  THEN %s
  WHEN (
    "example_customer"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS BOOLEAN)
WHERE
  "example_customer"."id" IN (%s, %s);
-- parameters: (1, False, 2, 1, 2)
