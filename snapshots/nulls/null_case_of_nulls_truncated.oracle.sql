-- EVENTS.values('pk', v=TruncMonth(Case(When(pk=1, then=DAY), default=DAY, output_field=DateField())))

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  TRUNC(
    CASE
      WHEN "EXAMPLE_EVENT"."ID" = %s
      THEN CAST(NULL AS DATE)
      ELSE CAST(NULL AS DATE)
    END,
    'MM'
  ) AS "V"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: (1,)
