-- Category.objects.filter(children__children__isnull=True).distinct().order_by('pk')

SELECT DISTINCT
  "EXAMPLE_CATEGORY"."ID",
  "EXAMPLE_CATEGORY"."NAME",
  "EXAMPLE_CATEGORY"."PARENT_ID"
FROM "EXAMPLE_CATEGORY"
LEFT OUTER JOIN "EXAMPLE_CATEGORY" "T2"
  ON (
    "EXAMPLE_CATEGORY"."ID" = "T2"."PARENT_ID"
  )
LEFT OUTER JOIN "EXAMPLE_CATEGORY" "T3"
  ON (
    "T2"."ID" = "T3"."PARENT_ID"
  )
WHERE
  "T3"."ID" IS NULL
ORDER BY
  "EXAMPLE_CATEGORY"."ID" ASC;
-- parameters: ()
