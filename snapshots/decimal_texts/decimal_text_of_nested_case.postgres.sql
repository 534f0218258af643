-- Product.objects.order_by('pk')
--     .values_list(text(Coalesce(Case(When(pk__lt=3, then=F('price')), When(pk=4, then=Value(Decimal('7.125')))), Decimal('0.25'))))

SELECT
  CAST(COALESCE(
    CASE
      WHEN "example_product"."id" < %s
      THEN "example_product"."price"
      WHEN "example_product"."id" = %s
      THEN %s
      ELSE NULL
    END,
    %s
  ) AS VARCHAR) AS "cast1"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: (3, 4, Decimal('7.125'), Decimal('0.25'))
