-- Category.objects.filter(parent__parent__name='All').order_by('pk')

SELECT
  "EXAMPLE_CATEGORY"."ID",
  "EXAMPLE_CATEGORY"."NAME",
  "EXAMPLE_CATEGORY"."PARENT_ID"
FROM "EXAMPLE_CATEGORY"
INNER JOIN "EXAMPLE_CATEGORY" "T2"
  ON (
    "EXAMPLE_CATEGORY"."PARENT_ID" = "T2"."ID"
  )
INNER JOIN "EXAMPLE_CATEGORY" "T3"
  ON (
    "T2"."PARENT_ID" = "T3"."ID"
  )
WHERE
  "T3"."NAME" = %s
ORDER BY
  "EXAMPLE_CATEGORY"."ID" ASC;
-- parameters: ('All',)
