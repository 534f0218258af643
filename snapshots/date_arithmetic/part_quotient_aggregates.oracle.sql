SELECT
  MAX((
    EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT") / %s
  )) AS "A",
  AVG((
    EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT") / %s
  )) AS "B",
  (
    MAX(EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT")) / %s
  ) AS "C",
  SUM(
    CASE
      WHEN "EXAMPLE_EVENT"."ID" > %s
      THEN (
        EXTRACT(DAY FROM "EXAMPLE_EVENT"."DAY") / %s
      )
    END
  ) AS "D"
FROM "EXAMPLE_EVENT";
-- parameters: (2, 2, 2, 1, 2)
