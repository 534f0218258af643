-- Event.objects.order_by('pk')
--     .exclude(pk=13)
--     .values_list(duration(F('length') * 0.5), duration(F('length') / 2), duration(F('length') * 2.5))

SELECT
  (
    "example_event"."length" * %s
  ) AS "expressionwrapper1",
  (
    "example_event"."length" / %s
  ) AS "expressionwrapper2",
  (
    "example_event"."length" * %s
  ) AS "expressionwrapper3"
FROM "example_event"
WHERE
  NOT (
    "example_event"."id" = %s
  )
ORDER BY
  "example_event"."id" ASC;
-- parameters: (0.5, 2, 2.5, 13)
