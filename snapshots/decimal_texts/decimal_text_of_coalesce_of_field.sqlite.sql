-- Measurement.objects.order_by('pk')
--     .values_list(text(Coalesce('amount', Value(Decimal('1.50')))), text(Coalesce('amount', 0, output_field=DecimalField(max_digits=12, decimal_places=4))))

SELECT
  COALESCE(
    CASE
      WHEN NOT "example_measurement"."amount" IS NULL
      THEN PRINTF('%%.4f', "example_measurement"."amount")
    END,
    CAST(%s AS TEXT)
  ) AS "cast1",
  COALESCE(
    CASE
      WHEN NOT "example_measurement"."amount" IS NULL
      THEN PRINTF('%%.4f', "example_measurement"."amount")
    END,
    CAST(%s AS TEXT)
  ) AS "cast2"
FROM "example_measurement"
ORDER BY
  "example_measurement"."id" ASC;
-- parameters: ('1.50', 0)
