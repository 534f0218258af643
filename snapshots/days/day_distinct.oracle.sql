-- Event.objects.values_list(START).distinct()

SELECT DISTINCT
  TRUNC("EXAMPLE_EVENT"."STARTS_AT") AS "CAST1"
FROM "EXAMPLE_EVENT";
-- parameters: ()
