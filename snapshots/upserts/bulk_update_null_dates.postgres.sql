-- Event.objects.bulk_update([Event(pk=1), Event(pk=2)], ['ends_at', 'deadline', 'closes', 'pause'])

UPDATE "example_event" SET "ends_at" = CAST(CASE
  WHEN (
    "example_event"."id" = %s
  )
  THEN CAST(NULL AS TIMESTAMPTZ)
  WHEN (
    "example_event"."id" = %s
  )
  THEN CAST(NULL AS TIMESTAMPTZ)
  ELSE NULL
END AS TIMESTAMPTZ), "deadline" = CAST(CASE
  WHEN (
    "example_event"."id" = %s
  )
  THEN CAST(NULL AS DATE)
  WHEN (
    "example_event"."id" = %s
  )
  THEN CAST(NULL AS DATE)
  ELSE NULL
END AS DATE), "closes" = CAST(CASE
  WHEN (
    "example_event"."id" = %s
  )
  THEN CAST(NULL AS TIME)
  WHEN (
    "example_event"."id" = %s
  )
  THEN CAST(NULL AS TIME)
  ELSE NULL
END AS TIME), "pause" = CAST(CASE
  WHEN (
    "example_event"."id" = %s
  )
  THEN CAST(NULL AS INTERVAL)
  WHEN (
    "example_event"."id" = %s
  )
  THEN CAST(NULL AS INTERVAL)
  ELSE NULL
END AS INTERVAL)
WHERE
  "example_event"."id" IN (%s, %s);
-- parameters: (1, 2, 1, 2, 1, 2, 1, 2, 1, 2)
