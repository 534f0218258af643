-- PRODUCTS.values('pk', a=Length(WORD), b=Upper(WORD), c=Substr(WORD, 1, 2), d=Concat('name', WORD), e=Concat(WORD, Value('x')))

SELECT
  "example_product"."id" AS "pk",
  lengthUTF8(NULL) AS "a",
  upperUTF8(NULL) AS "b",
  substringUTF8(NULL, 1, 2) AS "c",
  concat(coalesce("example_product"."name", ''), coalesce(NULL, ''), '') AS "d",
  concat(coalesce(NULL, ''), coalesce(%s, ''), '') AS "e"
FROM "example_product"
ORDER BY
  1 ASC;
-- parameters: ('x',)
