-- Product.objects.order_by('pk').annotate(x=F('price') * 2)[:6].values_list(text('x'))

SELECT
  CASE
    WHEN NOT (
      "example_product"."price" * %s
    ) IS NULL
    THEN PRINTF('%%.2f', (
      "example_product"."price" * %s
    ))
  END AS "cast1"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC
LIMIT 6;
-- parameters: (2, 2)
