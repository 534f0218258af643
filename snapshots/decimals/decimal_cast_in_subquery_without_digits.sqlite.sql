-- Product.objects.annotate(v=Subquery(Account.objects.filter(pk=OuterRef('pk')).values(w=Cast('rate', DecimalField()))))
--     .order_by('pk')

SELECT
  "example_product"."id",
  "example_product"."sku",
  "example_product"."name",
  "example_product"."category_id",
  "example_product"."price",
  "example_product"."weight",
  "example_product"."stock",
  "example_product"."is_active",
  (
    SELECT
      CAST("U0"."rate" AS NUMERIC) AS "w"
    FROM "example_account" AS "U0"
    WHERE
      "U0"."id" = (
        "example_product"."id"
      )
  ) AS "v"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: ()
