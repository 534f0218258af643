-- Product.objects.order_by('pk')
--     .values_list(Concat('name', Value(' '), F('price') - Decimal('0.5'), output_field=TextField()))

SELECT
  (
    COALESCE("example_product"."name", '') || COALESCE(%s, '') || COALESCE(
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
      END,
      ''
    )
  ) AS "concat1"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: (' ', '0.5', '0.5', '0.5', '0.5', '0.5')
