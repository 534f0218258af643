-- Event.objects.order_by('pk').values_list(Cast(MINUTES, IntegerField()) / 2)

SELECT
  (
    TRUNC(CAST(EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT") AS NUMBER(11)) / %s)
  ) AS "COMBINEDEXPRESSION1"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (2,)
