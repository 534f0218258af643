-- Event.objects.values('title')
--     .annotate(a=Cast(Max('starts_at'), DateField()), b=Cast(Min('day'), DateField()))

SELECT
  "EXAMPLE_EVENT"."TITLE" AS "TITLE",
  TRUNC(MAX("EXAMPLE_EVENT"."STARTS_AT")) AS "A",
  TRUNC(MIN("EXAMPLE_EVENT"."DAY")) AS "B"
FROM "EXAMPLE_EVENT"
GROUP BY
  "EXAMPLE_EVENT"."TITLE";
-- parameters: ()
