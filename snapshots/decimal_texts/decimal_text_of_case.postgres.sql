-- Product.objects.order_by('pk')
--     .values_list(text(Case(When(pk__lt=2, then=F('price')), When(pk=3, then=None), default=Value(Decimal('-2.5')))))

SELECT
  CAST(CASE
    WHEN "example_product"."id" < %s
    THEN "example_product"."price"
    WHEN "example_product"."id" = %s
    THEN NULL
    ELSE %s
  END AS VARCHAR) AS "cast1"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: (2, 3, Decimal('-2.5'))
