-- PRODUCTS.values('pk', v=F('stock') + NUMBER, w=F('price') * Value(None, FINE))

SELECT
  "EXAMPLE_PRODUCT"."ID" AS "PK",
  (
    "EXAMPLE_PRODUCT"."STOCK" + CAST(NULL AS NUMBER(11))
  ) AS "V",
  (
    "EXAMPLE_PRODUCT"."PRICE" * CAST(NULL AS NUMBER(30, 18))
  ) AS "W"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  1 ASC;
-- parameters: ()
