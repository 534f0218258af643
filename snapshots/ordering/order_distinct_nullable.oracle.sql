-- Category.objects.values('parent_id').distinct().order_by('-parent_id')[:3]

SELECT DISTINCT
  "EXAMPLE_CATEGORY"."PARENT_ID" AS "PARENT_ID"
FROM "EXAMPLE_CATEGORY"
ORDER BY
  1 DESC
FETCH FIRST 3 ROWS ONLY;
-- parameters: ()
