-- Product.objects.values('category')
--     .annotate(v=text(Sum('price', filter=Q(pk__gt=4), default=Decimal('0.125'))))
--     .order_by('category')

SELECT
  "example_product"."category_id" AS "category",
  COALESCE(
    CAST(SUM("example_product"."price") FILTER(WHERE
      "example_product"."id" > %s) AS TEXT),
    REGEXP_REPLACE(CAST((
      %s
    ) AS TEXT), '^(-?)\.', '\10.')
  ) AS "v"
FROM "example_product"
GROUP BY
  "example_product"."category_id"
ORDER BY
  1 ASC;
-- parameters: (4, Decimal('0.125'))
