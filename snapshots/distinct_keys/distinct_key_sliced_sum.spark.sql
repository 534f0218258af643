-- Entry.objects.values('rating').distinct().order_by(Coalesce('rating', 5).desc())[:3].aggregate(s=Sum('rating'), n=Count('*'))

SELECT
  SUM(`__col1`),
  COUNT(*)
FROM (
  SELECT
    `subquery`.`rating`,
    `subquery`.`__col1`
  FROM (
    SELECT DISTINCT
      `example_entry`.`rating` AS `rating`,
      `example_entry`.`rating` AS `__col1`,
      COALESCE(`example_entry`.`rating`, %s) AS `coalesce`
    FROM `example_entry`
    ORDER BY
      3 DESC
    LIMIT 3
  ) AS `subquery`
) AS `subquery`;
-- parameters: (5,)
