-- Event.objects.order_by('pk').values_list('pk', Extract('starts_at', 'doy'), Extract('day', 'doy'))

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  TO_NUMBER(TO_CHAR("EXAMPLE_EVENT"."STARTS_AT", 'DDD')) AS "EXTRACT1",
  TO_NUMBER(TO_CHAR("EXAMPLE_EVENT"."DAY", 'DDD')) AS "EXTRACT2"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: ()
