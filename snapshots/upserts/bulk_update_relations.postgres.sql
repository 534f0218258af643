UPDATE "example_category" SET "parent_id" = CAST(CASE
  WHEN (
    "example_category"."id" = %s
  )
  THEN CAST(NULL AS BIGINT)
  WHEN (
    "example_category"."id" = %s
  )
  THEN CAST(NULL AS BIGINT)
  ELSE NULL
END AS BIGINT)
WHERE
  "example_category"."id" IN (%s, %s);
-- parameters: (2, 3, 2, 3)
