-- Product.objects.filter(price__gt=Subquery(OrderLine.objects.filter(product=OuterRef('pk')).order_by('unit_price', 'pk').values('unit_price')[:1]))
--     .order_by('pk')

SELECT
  "example_product"."id",
  "example_product"."sku",
  "example_product"."name",
  "example_product"."category_id",
  "example_product"."price",
  "example_product"."weight",
  "example_product"."stock",
  "example_product"."is_active"
FROM "example_product"
WHERE
  "example_product"."price" > (
    SELECT
      tupleElement(
        argMin(
          tuple("u0"."unit_price"),
          tuple("u0"."unit_price" IS NULL, "u0"."unit_price", "u0"."id" IS NULL, "u0"."id")
        ),
        1
      ) AS "unit_price"
    FROM "example_orderline" AS "u0"
    WHERE
      "u0"."product_id" = (
        "example_product"."id"
      )
  )
ORDER BY
  "example_product"."id" ASC;
-- parameters: ()
