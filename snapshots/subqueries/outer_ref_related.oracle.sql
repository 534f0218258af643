-- Category.objects.annotate(siblings=Subquery(Category.objects.filter(parent=OuterRef('parent__pk')).values('parent').annotate(n=Count('pk')).values('n')))
--     .order_by('pk')

SELECT
  "EXAMPLE_CATEGORY"."ID",
  "EXAMPLE_CATEGORY"."NAME",
  "EXAMPLE_CATEGORY"."PARENT_ID",
  (
    SELECT
      COUNT("U0"."ID") AS "N"
    FROM "EXAMPLE_CATEGORY" "U0"
    WHERE
      "U0"."PARENT_ID" = (
        "EXAMPLE_CATEGORY"."PARENT_ID"
      )
    GROUP BY
      "U0"."PARENT_ID"
  ) AS "SIBLINGS"
FROM "EXAMPLE_CATEGORY"
ORDER BY
  "EXAMPLE_CATEGORY"."ID" ASC;
-- parameters: ()
