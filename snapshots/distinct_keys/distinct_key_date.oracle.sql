-- Event.objects.values('day')
--     .distinct()
--     .order_by(F('day') + datetime.timedelta(days=1), ExtractYear('day') % 4)

SELECT DISTINCT
  "EXAMPLE_EVENT"."DAY" AS "DAY",
  (
    CAST("EXAMPLE_EVENT"."DAY" AS TIMESTAMP) + %s
  ),
  (
    MOD(EXTRACT(YEAR FROM "EXAMPLE_EVENT"."DAY"), %s)
  )
FROM "EXAMPLE_EVENT"
ORDER BY
  2 ASC,
  3 ASC;
-- parameters: (datetime.timedelta(days=1), 4)
