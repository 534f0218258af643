-- PRODUCTS.values('pk', a=Length(WORD), b=Upper(WORD), c=Substr(WORD, 1, 2), d=Concat('name', WORD), e=Concat(WORD, Value('x')))

SELECT
  "example_product"."id" AS "pk",
  LENGTH(CAST(NULL AS TEXT)) AS "a",
  UPPER(CAST(NULL AS TEXT)) AS "b",
  SUBSTRING(CAST(NULL AS TEXT), 1, 2) AS "c",
  CONCAT("example_product"."name", CAST(NULL AS TEXT)) AS "d",
  CONCAT(CAST(NULL AS TEXT), %s) AS "e"
FROM "example_product"
ORDER BY
  1 ASC;
-- parameters: ('x',)
