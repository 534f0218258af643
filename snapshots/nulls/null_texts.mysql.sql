-- PRODUCTS.values('pk', a=Length(WORD), b=Upper(WORD), c=Substr(WORD, 1, 2), d=Concat('name', WORD), e=Concat(WORD, Value('x')))

SELECT
  `example_product`.`id` AS `pk`,
  CHAR_LENGTH(NULL) AS `a`,
  UPPER(NULL) AS `b`,
  SUBSTRING(NULL, 1, 2) AS `c`,
  CONCAT(COALESCE(`example_product`.`name`, ''), COALESCE(NULL, '')) AS `d`,
  CONCAT(COALESCE(NULL, ''), COALESCE(%s, '')) AS `e`
FROM `example_product`
ORDER BY
  1 ASC;
-- parameters: ('x',)
