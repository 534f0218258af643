-- Event.objects.filter(opens__range=(time(1), time(3))).order_by('pk')

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
  "EXAMPLE_EVENT"."PAUSE"
FROM "EXAMPLE_EVENT"
WHERE
  "EXAMPLE_EVENT"."OPENS" BETWEEN %s AND %s
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (datetime.datetime(1900, 1, 1, 1, 0), datetime.datetime(1900, 1, 1, 3, 0))
