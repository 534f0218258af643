-- Category.objects.filter(~Q(TupleIn(Tuple('parent__id', 'id'), [(1, 2), (2, 3)])) | Q(parent__name='a'))
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
  (
    NOT (
      ("EXAMPLE_CATEGORY"."PARENT_ID", "EXAMPLE_CATEGORY"."ID") IN ((%s, %s), (%s, %s))
    )
    OR "T2"."NAME" = %s
  )
ORDER BY
  "EXAMPLE_CATEGORY"."ID" ASC;
-- parameters: (1, 2, 2, 3, 'a')
