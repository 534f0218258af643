-- Event.objects.filter(ends_at__year__lt=2500).aggregate(total=Sum(F('ends_at') - F('starts_at')))

SELECT
  NUMTODSINTERVAL(
    SUM(
      EXTRACT(DAY FROM (
        "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
      )) * 86400 + EXTRACT(HOUR FROM (
        "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
      )) * 3600 + EXTRACT(MINUTE FROM (
        "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
      )) * 60 + EXTRACT(SECOND FROM (
        "EXAMPLE_EVENT"."ENDS_AT" - "EXAMPLE_EVENT"."STARTS_AT"
      ))
    ),
    'SECOND'
  ) AS "TOTAL"
FROM "EXAMPLE_EVENT"
WHERE
  "EXAMPLE_EVENT"."ENDS_AT" < %s;
-- parameters: (datetime.datetime(2500, 1, 1, 0, 0),)
