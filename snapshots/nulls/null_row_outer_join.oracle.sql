-- Category.objects.exclude(TupleIn(Tuple('parent__id', 'parent__parent__id'), [(1, 1), (2, 1)]))
--     .order_by('pk')

SELECT
  "EXAMPLE_CATEGORY"."ID",
  "EXAMPLE_CATEGORY"."NAME",
  "EXAMPLE_CATEGORY"."PARENT_ID"
FROM "EXAMPLE_CATEGORY"
LEFT OUTER JOIN "EXAMPLE_CATEGORY" "T2"
  ON (
    "EXAMPLE_CATEGORY"."PARENT_ID" = "T2"."ID"
  )
WHERE
  NOT (
    ("EXAMPLE_CATEGORY"."PARENT_ID", "T2"."PARENT_ID") IN ((%s, %s), (%s, %s))
  )
ORDER BY
  "EXAMPLE_CATEGORY"."ID" ASC;
-- parameters: (1, 1, 2, 1)
