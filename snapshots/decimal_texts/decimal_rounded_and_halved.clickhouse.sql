-- SMALL.annotate(v=Round('price', 1) / 2, w=Round('price') + 1)
--     .filter(v__gt=Decimal('1.5'), w__lt=1300)
--     .values('pk')

SELECT
  "example_product"."id" AS "pk"
FROM "example_product"
WHERE
  (
    "example_product"."price" < CAST(%s AS Nullable(Decimal(10, 2)))
    AND (
      CAST(round("example_product"."price", 1) AS Nullable(Decimal(76, 20))) / %s
    ) > CAST(%s AS Nullable(Decimal(11, 1)))
    AND (
      round("example_product"."price", 0) + %s
    ) < CAST(%s AS Nullable(Decimal(10, 0)))
  )
ORDER BY
  1 ASC;
-- parameters: ('2000', 2, '1.5', 1, '1300')
