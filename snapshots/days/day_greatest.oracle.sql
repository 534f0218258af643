-- Event.objects.values('title').annotate(a=Max(START), b=Min(Cast('day', DateField())))

SELECT
  "EXAMPLE_EVENT"."TITLE" AS "TITLE",
  MAX(TRUNC("EXAMPLE_EVENT"."STARTS_AT")) AS "A",
  MIN(TRUNC("EXAMPLE_EVENT"."DAY")) AS "B"
FROM "EXAMPLE_EVENT"
GROUP BY
  "EXAMPLE_EVENT"."TITLE";
-- parameters: ()
