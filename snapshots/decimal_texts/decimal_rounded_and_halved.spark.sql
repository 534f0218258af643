-- SMALL.annotate(v=Round('price', 1) / 2, w=Round('price') + 1)
--     .filter(v__gt=Decimal('1.5'), w__lt=1300)
--     .values('pk')

SELECT
  `example_product`.`id` AS `pk`
FROM `example_product`
WHERE
  (
    `example_product`.`price` < %s
    AND (
      CAST(ROUND(`example_product`.`price`, 1) AS DECIMAL(20, 12)) / %s
    ) > %s
    AND (
      ROUND(`example_product`.`price`, 0) + %s
    ) < %s
  )
ORDER BY
  1 ASC;
-- parameters: (Decimal('2000'), 2, Decimal('1.5'), 1, Decimal('1300'))
