-- Event.objects.annotate(v=TruncDate('starts_at')).aggregate(Max('v'))

SELECT
  MAX(TRUNC("EXAMPLE_EVENT"."STARTS_AT")) AS "V__MAX"
FROM "EXAMPLE_EVENT";
-- parameters: ()
