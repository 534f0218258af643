-- Event.objects.order_by('pk')
--     .exclude(pk=13)
--     .values_list(duration(F('length') * 0.5), duration(F('length') / 2), duration(F('length') * 2.5))

SELECT
  (
    "EXAMPLE_EVENT"."LENGTH" * %s
  ) AS "EXPRESSIONWRAPPER1",
  (
    "EXAMPLE_EVENT"."LENGTH" / %s
  ) AS "EXPRESSIONWRAPPER2",
  (
    "EXAMPLE_EVENT"."LENGTH" * %s
  ) AS "EXPRESSIONWRAPPER3"
FROM "EXAMPLE_EVENT"
WHERE
  NOT (
    "EXAMPLE_EVENT"."ID" = %s
  )
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (0.5, 2, 2.5, 13)
