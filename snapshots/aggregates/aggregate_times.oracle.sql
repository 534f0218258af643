-- Event.objects.aggregate(Min('opens'), Max('closes'))

SELECT
  MIN("EXAMPLE_EVENT"."OPENS") AS "OPENS__MIN",
  MAX("EXAMPLE_EVENT"."CLOSES") AS "CLOSES__MAX"
FROM "EXAMPLE_EVENT";
-- parameters: ()
