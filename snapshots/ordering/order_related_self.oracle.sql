-- Category.objects.order_by('parent__parent__name', 'parent__name', 'name', 'pk')

SELECT
  "EXAMPLE_CATEGORY"."ID",
  "EXAMPLE_CATEGORY"."NAME",
  "EXAMPLE_CATEGORY"."PARENT_ID"
FROM "EXAMPLE_CATEGORY"
LEFT OUTER JOIN "EXAMPLE_CATEGORY" "T2"
  ON (
    "EXAMPLE_CATEGORY"."PARENT_ID" = "T2"."ID"
  )
LEFT OUTER JOIN "EXAMPLE_CATEGORY" "T3"
  ON (
    "T2"."PARENT_ID" = "T3"."ID"
  )
ORDER BY
  "T3"."NAME" ASC,
  "T2"."NAME" ASC,
  "EXAMPLE_CATEGORY"."NAME" ASC,
  "EXAMPLE_CATEGORY"."ID" ASC;
-- parameters: ()
