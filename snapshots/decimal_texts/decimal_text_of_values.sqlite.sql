-- Product.objects.order_by('pk')
--     .values_list(text(Value(Decimal('0.25'))), text(Value(Decimal('-0.25'))), text(Value(Decimal('100'))))

SELECT
  CAST(%s AS TEXT) AS "cast1",
  CAST(%s AS TEXT) AS "cast2",
  CAST(%s AS TEXT) AS "cast3"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: ('0.25', '-0.25', '100')
