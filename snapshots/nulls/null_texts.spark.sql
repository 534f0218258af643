-- PRODUCTS.values('pk', a=Length(WORD), b=Upper(WORD), c=Substr(WORD, 1, 2), d=Concat('name', WORD), e=Concat(WORD, Value('x')))

SELECT
  `example_product`.`id` AS `pk`,
  length(NULL) AS `a`,
  UPPER(NULL) AS `b`,
  substring(NULL, 1, 2) AS `c`,
  concat_ws('', `example_product`.`name`, NULL) AS `d`,
  concat_ws('', NULL, %s) AS `e`
FROM `example_product`
ORDER BY
  1 ASC;
-- parameters: ('x',)
