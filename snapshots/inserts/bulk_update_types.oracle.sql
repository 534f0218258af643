-- Event.objects.bulk_update([Event(pk=1, ends_at=MOMENT, pause=timedelta(1)), Event(pk=2, ends_at=None, pause=None)], ['ends_at', 'pause'])

UPDATE "EXAMPLE_EVENT" SET "ENDS_AT" = CASE
  WHEN (
    "EXAMPLE_EVENT"."ID" = %s
  )
  THEN CAST(%s AS TIMESTAMP)
  WHEN (
    "EXAMPLE_EVENT"."ID" = %s
  )
  THEN NULL
  ELSE NULL
END, "PAUSE" = CASE
  WHEN (
    "EXAMPLE_EVENT"."ID" = %s
  )
  THEN CAST(%s AS INTERVAL DAY(9) TO SECOND(6))
  WHEN (
    "EXAMPLE_EVENT"."ID" = %s
  )
  THEN NULL
  ELSE NULL
END
WHERE
  "EXAMPLE_EVENT"."ID" IN (%s, %s);
-- parameters: (1, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), 2, 1, datetime.timedelta(days=1), 2, 1, 2)
