-- SMALL.annotate(v=Round('price', 1) / 2, w=Round('price') + 1)
--     .filter(v__gt=Decimal('1.5'), w__lt=1300)
--     .values('pk')

SELECT
  "EXAMPLE_PRODUCT"."ID" AS "PK"
FROM "EXAMPLE_PRODUCT"
WHERE
  (
    "EXAMPLE_PRODUCT"."PRICE" < %s
    AND (
      ROUND("EXAMPLE_PRODUCT"."PRICE", 1) / %s
    ) > %s
    AND (
      ROUND("EXAMPLE_PRODUCT"."PRICE", 0) + %s
    ) < %s
  )
ORDER BY
  1 ASC;
-- parameters: (Decimal('2000'), 2, Decimal('1.5'), 1, Decimal('1300'))
