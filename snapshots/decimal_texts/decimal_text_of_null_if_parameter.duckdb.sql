-- Product.objects.order_by('pk').values_list(text(NullIf(Value(Decimal('-0.5')), 'price')))

SELECT
  REGEXP_REPLACE(CAST((
    NULLIF(%s, "example_product"."price")
  ) AS TEXT), '^(-?)\.', '\10.') AS "cast1"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: (Decimal('-0.5'),)
