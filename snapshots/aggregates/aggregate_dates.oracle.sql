-- Event.objects.aggregate(Min('starts_at'), Max('ends_at'), Min('deadline'))

SELECT
  MIN("EXAMPLE_EVENT"."STARTS_AT") AS "STARTS_AT__MIN",
  MAX("EXAMPLE_EVENT"."ENDS_AT") AS "ENDS_AT__MAX",
  MIN("EXAMPLE_EVENT"."DEADLINE") AS "DEADLINE__MIN"
FROM "EXAMPLE_EVENT";
-- parameters: ()
