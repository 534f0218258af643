UPDATE "example_event" SET "ends_at" = CAST(CASE
  WHEN (
    "example_event"."id" = %s
  )
  THEN NULL
  WHEN (
    "example_event"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS TIMESTAMP), "deadline" = CAST(CASE
  WHEN (
    "example_event"."id" = %s
  )
  THEN NULL
  WHEN (
    "example_event"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS DATE), "closes" = CAST(CASE
  WHEN (
    "example_event"."id" = %s
  )
  THEN NULL
  WHEN (
    "example_event"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS TIME), "pause" = CAST(CASE
  WHEN (
    "example_event"."id" = %s
  )
  THEN NULL
  WHEN (
    "example_event"."id" = %s
  )
  THEN NULL
  ELSE NULL
END AS INTERVAL)
WHERE
  "example_event"."id" IN (%s, %s);
-- parameters: (1, 2, 1, 2, 1, 2, 1, 2, 1, 2)
