-- SMALL.aggregate(a=text(Sum('price')), b=text(Max(F('price') * 3)), c=text(Sum('price', filter=Q(pk=0), default=Decimal('0.5'))))

SELECT
  CAST(SUM(`example_product`.`price`) AS CHAR) AS `a`,
  CAST(MAX((
    `example_product`.`price` * %s
  )) AS CHAR) AS `b`,
  COALESCE(
    CAST(SUM(CASE WHEN `example_product`.`id` = %s THEN `example_product`.`price` END) AS CHAR),
    CAST(%s AS CHAR)
  ) AS `c`
FROM `example_product`
WHERE
  `example_product`.`price` < %s;
-- parameters: (3, 0, Decimal('0.5'), Decimal('2000'))
