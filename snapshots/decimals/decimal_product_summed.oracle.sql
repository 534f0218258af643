-- Product.objects.values('is_active')
--     .annotate(s=Sum(F('price') * LONG), m=Max(F('stock') * F('price') * LONG), n=Sum(LONG * F('price'), filter=Q(pk=-1)))
--     .order_by('is_active')

SELECT
  "EXAMPLE_PRODUCT"."IS_ACTIVE" AS "IS_ACTIVE",
  SUM((
    "EXAMPLE_PRODUCT"."PRICE" * %s
  )) AS "S",
  MAX((
    (
      "EXAMPLE_PRODUCT"."STOCK" * "EXAMPLE_PRODUCT"."PRICE"
    ) * %s
  )) AS "M",
  SUM(
    CASE
      WHEN "EXAMPLE_PRODUCT"."ID" = %s
      THEN (
        %s * "EXAMPLE_PRODUCT"."PRICE"
      )
    END
  ) AS "N"
FROM "EXAMPLE_PRODUCT"
GROUP BY
  "EXAMPLE_PRODUCT"."IS_ACTIVE"
ORDER BY
  1 ASC;
-- parameters: (Decimal('99999999.99999999'), Decimal('99999999.99999999'), -1, Decimal('99999999.99999999'))
