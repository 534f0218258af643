-- Event.objects.bulk_update([Event(pk=1), Event(pk=2)], ['ends_at', 'deadline', 'closes', 'pause'])

UPDATE "EXAMPLE_EVENT" SET "ENDS_AT" = CASE
  WHEN (
    "EXAMPLE_EVENT"."ID" = %s
  )
  THEN CAST(NULL AS TIMESTAMP)
  WHEN (
    "EXAMPLE_EVENT"."ID" = %s
  )
  THEN CAST(NULL AS TIMESTAMP)
  ELSE NULL
END, "DEADLINE" = CASE
  WHEN (
    "EXAMPLE_EVENT"."ID" = %s
  )
  THEN CAST(NULL AS DATE)
  WHEN (
    "EXAMPLE_EVENT"."ID" = %s
  )
  THEN CAST(NULL AS DATE)
  ELSE NULL
END, "CLOSES" = CASE
  WHEN (
    "EXAMPLE_EVENT"."ID" = %s
  )
  THEN CAST(NULL AS TIMESTAMP)
  WHEN (
    "EXAMPLE_EVENT"."ID" = %s
  )
  THEN CAST(NULL AS TIMESTAMP)
  ELSE NULL
END, "PAUSE" = CASE
  WHEN (
    "EXAMPLE_EVENT"."ID" = %s
  )
  THEN CAST(NULL AS INTERVAL DAY(9) TO SECOND(6))
  WHEN (
    "EXAMPLE_EVENT"."ID" = %s
  )
  THEN CAST(NULL AS INTERVAL DAY(9) TO SECOND(6))
  ELSE NULL
END
WHERE
  "EXAMPLE_EVENT"."ID" IN (%s, %s);
-- parameters: (1, 2, 1, 2, 1, 2, 1, 2, 1, 2)
