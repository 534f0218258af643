-- Order.objects.order_by('pk')
--     .values_list(text(Coalesce('discount', Decimal('0'))), text(Coalesce('discount', Decimal('0.5'))))

SELECT
  COALESCE(
    CASE
      WHEN NOT "example_order"."discount" IS NULL
      THEN PRINTF('%%.2f', "example_order"."discount")
    END,
    CAST(%s AS TEXT)
  ) AS "cast1",
  COALESCE(
    CASE
      WHEN NOT "example_order"."discount" IS NULL
      THEN PRINTF('%%.2f', "example_order"."discount")
    END,
    CAST(%s AS TEXT)
  ) AS "cast2"
FROM "example_order"
ORDER BY
  "example_order"."id" ASC;
-- parameters: ('0', '0.5')
