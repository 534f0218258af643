-- Product.objects.values('category')
--     .annotate(v=text(Sum('price')), w=text(Max('price')), n=Count('pk'))
--     .order_by('category')

SELECT
  "example_product"."category_id" AS "category",
  CASE
    WHEN NOT SUM("example_product"."price") IS NULL
    THEN PRINTF('%%.2f', SUM("example_product"."price"))
  END AS "v",
  CASE
    WHEN NOT MAX("example_product"."price") IS NULL
    THEN PRINTF('%%.2f', MAX("example_product"."price"))
  END AS "w",
  COUNT("example_product"."id") AS "n"
FROM "example_product"
GROUP BY
  "example_product"."category_id"
ORDER BY
  1 ASC;
-- parameters: ()
