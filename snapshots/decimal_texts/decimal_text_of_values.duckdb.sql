-- Product.objects.order_by('pk')
--     .values_list(text(Value(Decimal('0.25'))), text(Value(Decimal('-0.25'))), text(Value(Decimal('100'))))

SELECT
  REGEXP_REPLACE(CAST((
    %s
  ) AS TEXT), '^(-?)\.', '\10.') AS "cast1",
  REGEXP_REPLACE(CAST((
    %s
  ) AS TEXT), '^(-?)\.', '\10.') AS "cast2",
  REGEXP_REPLACE(CAST((
    %s
  ) AS TEXT), '^(-?)\.', '\10.') AS "cast3"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: (Decimal('0.25'), Decimal('-0.25'), Decimal('100'))
