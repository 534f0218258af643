-- Product.objects.order_by('pk')
--     .values_list(text(F('price') + 1), text(F('price') + Decimal('0.5')), text(F('price') - Decimal('0.125')))

SELECT
  CASE
    WHEN NOT (
      "example_product"."price" + %s
    ) IS NULL
    THEN PRINTF('%%.2f', (
      "example_product"."price" + %s
    ))
  END AS "cast1",
  CASE
    WHEN ROUND((
      "example_product"."price" + CAST(%s AS NUMERIC)
    ), 2) = (
      "example_product"."price" + CAST(%s AS NUMERIC)
    )
    THEN PRINTF('%%.2f', (
      "example_product"."price" + CAST(%s AS NUMERIC)
    ))
    ELSE CASE
      WHEN NOT (
        "example_product"."price" + CAST(%s AS NUMERIC)
      ) IS NULL
      THEN PRINTF('%%.15g', (
        "example_product"."price" + CAST(%s AS NUMERIC)
      ))
    END
  END AS "cast2",
  CASE
    WHEN ROUND((
      "example_product"."price" - CAST(%s AS NUMERIC)
    ), 2) = (
      "example_product"."price" - CAST(%s AS NUMERIC)
    )
    THEN PRINTF('%%.2f', (
      "example_product"."price" - CAST(%s AS NUMERIC)
    ))
    ELSE CASE
      WHEN NOT (
        "example_product"."price" - CAST(%s AS NUMERIC)
      ) IS NULL
      THEN PRINTF('%%.15g', (
        "example_product"."price" - CAST(%s AS NUMERIC)
      ))
    END
  END AS "cast3"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: (1, 1, '0.5', '0.5', '0.5', '0.5', '0.5', '0.125', '0.125', '0.125', '0.125', '0.125')
