-- Event.objects.order_by('pk')
--     .annotate(n=Extract('day', 'doy'))
--     .filter(n__gt=100)
--     .order_by('-n', 'pk')

SELECT
  "EXAMPLE_EVENT"."ID",
  "EXAMPLE_EVENT"."TITLE",
  "EXAMPLE_EVENT"."STARTS_AT",
  "EXAMPLE_EVENT"."ENDS_AT",
  "EXAMPLE_EVENT"."DAY",
  "EXAMPLE_EVENT"."DEADLINE",
  "EXAMPLE_EVENT"."OPENS",
  "EXAMPLE_EVENT"."CLOSES",
  "EXAMPLE_EVENT"."LENGTH",
  "EXAMPLE_EVENT"."PAUSE",
  TO_NUMBER(TO_CHAR("EXAMPLE_EVENT"."DAY", 'DDD')) AS "N"
FROM "EXAMPLE_EVENT"
WHERE
  TO_NUMBER(TO_CHAR("EXAMPLE_EVENT"."DAY", 'DDD')) > %s
ORDER BY
  11 DESC,
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (100,)
