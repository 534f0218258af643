-- EVENTS.values('pk', v=TruncMonth(Case(When(pk=1, then=DAY), default=DAY, output_field=DateField())))

SELECT
  "example_event"."id" AS "pk",
  CAST(DATE_TRUNC(
    'MONTH',
    CASE
      WHEN "example_event"."id" = %s
      THEN CAST(NULL AS DATE)
      ELSE CAST(NULL AS DATE)
    END
  ) AS DATE) AS "v"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: (1,)
