-- Product.objects.order_by('pk')
--     .values_list(text(Case(When(pk__lt=2, then=F('price')), When(pk=3, then=None), default=Value(Decimal('-2.5')))))

SELECT
  CASE
    WHEN "example_product"."id" < %s
    THEN CASE
      WHEN NOT "example_product"."price" IS NULL
      THEN PRINTF('%%.2f', "example_product"."price")
    END
    WHEN "example_product"."id" = %s
    THEN NULL
    ELSE CAST(%s AS TEXT)
  END AS "cast1"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: (2, 3, '-2.5')
