-- Product.objects.order_by('pk')
--     .values_list(text(Coalesce(Case(When(pk__lt=3, then=F('price')), When(pk=4, then=Value(Decimal('7.125')))), Decimal('0.25'))))

SELECT
  COALESCE(
    CASE
      WHEN "example_product"."id" < %s
      THEN CASE
        WHEN NOT "example_product"."price" IS NULL
        THEN PRINTF('%%.2f', "example_product"."price")
      END
      WHEN "example_product"."id" = %s
      THEN CAST(%s AS TEXT)
      ELSE NULL
    END,
    CAST(%s AS TEXT)
  ) AS "cast1"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: (3, 4, '7.125', '0.25')
