-- Measurement.objects.order_by('pk')
--     .values_list(text(Coalesce('amount', Value(Decimal('1.50')))), text(Coalesce('amount', 0, output_field=DecimalField(max_digits=12, decimal_places=4))))

SELECT
  COALESCE(
    TO_CHAR("EXAMPLE_MEASUREMENT"."AMOUNT", 'FM9999999999999999999999999999999990.0000'),
    RTRIM(
      TO_CHAR(%s, 'FM9999999999999999999999999999999999999990.99999999999999999999'),
      '.'
    )
  ) AS "CAST1",
  COALESCE(
    TO_NCHAR(
      TO_CHAR("EXAMPLE_MEASUREMENT"."AMOUNT", 'FM9999999999999999999999999999999990.0000')
    ),
    CAST(%s AS NVARCHAR2(2000))
  ) AS "CAST2"
FROM "EXAMPLE_MEASUREMENT"
ORDER BY
  "EXAMPLE_MEASUREMENT"."ID" ASC;
-- parameters: (Decimal('1.50'), 0)
