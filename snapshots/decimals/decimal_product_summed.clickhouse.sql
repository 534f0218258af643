-- Product.objects.values('is_active')
--     .annotate(s=Sum(F('price') * LONG), m=Max(F('stock') * F('price') * LONG), n=Sum(LONG * F('price'), filter=Q(pk=-1)))
--     .order_by('is_active')

SELECT
  "example_product"."is_active" AS "is_active",
  SUM(
    (
      CAST("example_product"."price" AS Nullable(Decimal(28, 2))) * CAST(%s AS Nullable(Decimal(18, 8)))
    )
  ) AS "s",
  MAX(
    (
      (
        "example_product"."stock" * CAST("example_product"."price" AS Nullable(Decimal(20, 2)))
      ) * CAST(%s AS Nullable(Decimal(18, 8)))
    )
  ) AS "m",
  SUM((
    CAST(%s AS Nullable(Decimal(28, 8))) * "example_product"."price"
  )) FILTER(WHERE
    "example_product"."id" = %s) AS "n"
FROM "example_product"
GROUP BY
  "example_product"."is_active"
ORDER BY
  1 ASC;
-- parameters: ('99999999.99999999', '99999999.99999999', '99999999.99999999', -1)
