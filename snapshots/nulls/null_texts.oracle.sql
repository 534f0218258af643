-- PRODUCTS.values('pk', a=Length(WORD), b=Upper(WORD), c=Substr(WORD, 1, 2), d=Concat('name', WORD), e=Concat(WORD, Value('x')))

SELECT
  "EXAMPLE_PRODUCT"."ID" AS "PK",
  LENGTH(NULL) AS "A",
  UPPER(NULL) AS "B",
  SUBSTR(NULL, 1, 2) AS "C",
  (
    "EXAMPLE_PRODUCT"."NAME" || NULL
  ) AS "D",
  (
    NULL || %s
  ) AS "E"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  1 ASC;
-- parameters: ('x',)
