-- Category.objects.annotate(siblings=Subquery(Category.objects.filter(parent=OuterRef('parent__pk')).values('parent').annotate(n=Count('pk')).values('n')))
--     .order_by('pk')

SELECT
  "example_category_outer"."id",
  "example_category_outer"."name",
  "example_category_outer"."parent_id",
  (
    SELECT
      COUNT("u0"."id") AS "n"
    FROM "example_category" AS "u0"
    WHERE
      "u0"."parent_id" = (
        "example_category_outer"."parent_id"
      )
    GROUP BY
      "u0"."parent_id"
  ) AS "siblings"
FROM "example_category" AS "example_category_outer"
ORDER BY
  "example_category_outer"."id" ASC;
-- parameters: ()
