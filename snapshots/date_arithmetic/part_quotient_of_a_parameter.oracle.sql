-- Event.objects.order_by('pk').values_list(Value(100) / (MINUTES + 1))

SELECT
  (
    %s / (
      EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT") + %s
    )
  ) AS "COMBINEDEXPRESSION1"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (100, 1)
