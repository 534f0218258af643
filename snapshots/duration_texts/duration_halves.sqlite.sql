-- Event.objects.order_by('pk')
--     .exclude(pk=13)
--     .values_list(duration(F('length') * 0.5), duration(F('length') / 2), duration(F('length') * 2.5))

SELECT
  CAST(CASE
    WHEN (
      CAST("example_event"."length" AS REAL) * %s
    ) - FLOOR(CAST("example_event"."length" AS REAL) * %s) = 0.5
    THEN 2 * ROUND((
      CAST("example_event"."length" AS REAL) * %s
    ) / 2, 0)
    ELSE ROUND(CAST("example_event"."length" AS REAL) * %s, 0)
  END AS INTEGER) AS "expressionwrapper1",
  CAST(CASE
    WHEN (
      CAST("example_event"."length" AS REAL) / %s
    ) - FLOOR(CAST("example_event"."length" AS REAL) / %s) = 0.5
    THEN 2 * ROUND((
      CAST("example_event"."length" AS REAL) / %s
    ) / 2, 0)
    ELSE ROUND(CAST("example_event"."length" AS REAL) / %s, 0)
  END AS INTEGER) AS "expressionwrapper2",
  CAST(CASE
    WHEN (
      CAST("example_event"."length" AS REAL) * %s
    ) - FLOOR(CAST("example_event"."length" AS REAL) * %s) = 0.5
    THEN 2 * ROUND((
      CAST("example_event"."length" AS REAL) * %s
    ) / 2, 0)
    ELSE ROUND(CAST("example_event"."length" AS REAL) * %s, 0)
  END AS INTEGER) AS "expressionwrapper3"
FROM "example_event"
WHERE
  NOT (
    "example_event"."id" = %s
  )
ORDER BY
  "example_event"."id" ASC;
-- parameters: (0.5, 0.5, 0.5, 0.5, 2, 2, 2, 2, 2.5, 2.5, 2.5, 2.5, 13)
