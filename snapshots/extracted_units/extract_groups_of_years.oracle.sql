-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'decade'), Extract('day', 'century'), Extract('starts_at', 'millennium'))

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  FLOOR(EXTRACT(YEAR FROM "EXAMPLE_EVENT"."STARTS_AT") / 10) AS "EXTRACT1",
  FLOOR((
    EXTRACT(YEAR FROM "EXAMPLE_EVENT"."DAY") + 99
  ) / 100) AS "EXTRACT2",
  FLOOR((
    EXTRACT(YEAR FROM "EXAMPLE_EVENT"."STARTS_AT") + 999
  ) / 1000) AS "EXTRACT3"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: ()
