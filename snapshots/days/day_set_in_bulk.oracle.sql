-- Event.objects.bulk_update([Event(pk=1, day=F('starts_at'), deadline=None), Event(pk=2, day=date(2022, 2, 2), deadline=F('ends_at'))], ['day', 'deadline'])

UPDATE "EXAMPLE_EVENT" SET "DAY" = TRUNC(
  CASE
    WHEN (
      "EXAMPLE_EVENT"."ID" = %s
    )
    THEN "EXAMPLE_EVENT"."STARTS_AT"
    WHEN (
      "EXAMPLE_EVENT"."ID" = %s
    )
    THEN %s
    ELSE NULL
  END
), "DEADLINE" = TRUNC(
  CASE
    WHEN (
      "EXAMPLE_EVENT"."ID" = %s
    )
    THEN CAST(NULL AS DATE)
    WHEN (
      "EXAMPLE_EVENT"."ID" = %s
    )
    THEN "EXAMPLE_EVENT"."ENDS_AT"
    ELSE NULL
  END
)
WHERE
  "EXAMPLE_EVENT"."ID" IN (%s, %s);
-- parameters: (1, 2, datetime.date(2022, 2, 2), 1, 2, 1, 2)
