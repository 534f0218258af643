-- Product.objects.order_by('pk')
--     .values_list(text(Greatest(Value(Decimal('0.5')), Value(Decimal('-0.5')))), text(Abs(Value(Decimal('-0.25')))))

SELECT
  REGEXP_REPLACE(CAST((
    GREATEST(%s, %s)
  ) AS TEXT), '^(-?)\.', '\10.') AS "cast1",
  REGEXP_REPLACE(CAST((
    ABS(%s)
  ) AS TEXT), '^(-?)\.', '\10.') AS "cast2"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: (Decimal('0.5'), Decimal('-0.5'), Decimal('-0.25'))
