-- Category.objects.order_by('pk')
--     .values_list('pk', Subquery(Product.objects.filter(category=OuterRef('pk')).order_by(F('weight').desc(nulls_last=True), 'pk').values('weight')[:1]))

SELECT
  "EXAMPLE_CATEGORY"."ID" AS "PK",
  (
    SELECT
      "U0"."WEIGHT" AS "WEIGHT"
    FROM "EXAMPLE_PRODUCT" "U0"
    WHERE
      "U0"."CATEGORY_ID" = (
        "EXAMPLE_CATEGORY"."ID"
      )
    ORDER BY
      1 DESC NULLS LAST,
      "U0"."ID" ASC
    FETCH FIRST 1 ROWS ONLY
  ) AS "SUBQUERY1"
FROM "EXAMPLE_CATEGORY"
ORDER BY
  1 ASC;
-- parameters: ()
