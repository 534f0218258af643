UPDATE "EXAMPLE_EVENT" SET "ENDS_AT" = CAST(CASE
  WHEN (
    "EXAMPLE_EVENT"."ID" = %s
  )
  THEN %s
  WHEN (
    "EXAMPLE_EVENT"."ID" = %s
  )
  THEN NULL
  ELSE NULL
END AS TIMESTAMP), "PAUSE" = CAST(CASE
  WHEN (
    "EXAMPLE_EVENT"."ID" = %s
  )
  THEN %s
  WHEN (
    "EXAMPLE_EVENT"."ID" = %s
  )
  THEN NULL
  ELSE NULL
END AS INTERVAL DAY TO SECOND)
WHERE
  "EXAMPLE_EVENT"."ID" IN (%s, %s);
-- parameters: (1, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), 2, 1, datetime.timedelta(days=1), 2, 1, 2)
