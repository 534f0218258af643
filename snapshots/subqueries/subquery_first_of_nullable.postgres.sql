-- Category.objects.order_by('pk')
--     .values_list('pk', Subquery(Product.objects.filter(category=OuterRef('pk')).order_by(F('weight').desc(nulls_last=True), 'pk').values('weight')[:1]))

SELECT
  "example_category"."id" AS "pk",
  (
    SELECT
      "U0"."weight" AS "weight"
    FROM "example_product" AS "U0"
    WHERE
      "U0"."category_id" = (
        "example_category"."id"
      )
    ORDER BY
      1 DESC NULLS LAST,
      "U0"."id" ASC
    LIMIT 1
  ) AS "subquery1"
FROM "example_category"
ORDER BY
  1 ASC;
-- parameters: ()
