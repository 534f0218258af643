-- Order.objects.order_by('pk')
--     .values_list(text(Coalesce('discount', Decimal('0'))), text(Coalesce('discount', Decimal('0.5'))))

SELECT
  CAST(COALESCE("example_order"."discount", %s) AS VARCHAR) AS "cast1",
  CAST(COALESCE("example_order"."discount", %s) AS VARCHAR) AS "cast2"
FROM "example_order"
ORDER BY
  "example_order"."id" ASC;
-- parameters: (Decimal('0'), Decimal('0.5'))
