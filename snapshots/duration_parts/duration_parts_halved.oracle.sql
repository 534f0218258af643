-- EVENTS.values_list('pk', ExtractMinute('length') / 2)

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  (
    EXTRACT(MINUTE FROM (
      TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."LENGTH"
    )) / %s
  ) AS "COMBINEDEXPRESSION1"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: (2,)
