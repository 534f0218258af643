-- Product.objects.values('category')
--     .annotate(v=text(Sum('price', filter=Q(pk__gt=4), default=Decimal('0.125'))))
--     .order_by('category')

SELECT
  "example_product"."category_id" AS "category",
  COALESCE(
    CASE
      WHEN NOT SUM("example_product"."price") FILTER(WHERE
        "example_product"."id" > %s) IS NULL
      THEN PRINTF(
        '%%.2f',
        SUM("example_product"."price") FILTER(WHERE
          "example_product"."id" > %s)
      )
    END,
    CAST(%s AS TEXT)
  ) AS "v"
FROM "example_product"
GROUP BY
  "example_product"."category_id"
ORDER BY
  1 ASC;
-- parameters: (4, 4, '0.125')
