-- Category.objects.order_by('pk')
--     .values_list('pk', Subquery(Product.objects.filter(category=OuterRef('pk')).order_by(F('weight').asc(nulls_first=True), '-pk').values('weight')[:1]))

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
      1 ASC NULLS FIRST,
      "U0"."ID" DESC
    FETCH FIRST 1 ROWS ONLY
  ) AS "SUBQUERY1"
FROM "EXAMPLE_CATEGORY"
ORDER BY
  1 ASC;
-- parameters: ()
