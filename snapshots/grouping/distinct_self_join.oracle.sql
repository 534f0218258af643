-- Category.objects.values('parent__name').distinct()

SELECT DISTINCT
  "T2"."NAME" AS "PARENT__NAME"
FROM "EXAMPLE_CATEGORY"
LEFT OUTER JOIN "EXAMPLE_CATEGORY" "T2"
  ON (
    "EXAMPLE_CATEGORY"."PARENT_ID" = "T2"."ID"
  );
-- parameters: ()
