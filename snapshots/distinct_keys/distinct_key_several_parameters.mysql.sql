-- Entry.objects.values('rating').distinct().order_by(_rating().desc(), (F('rating') + 5) * 5)

SELECT DISTINCT
  `example_entry`.`rating` AS `rating`,
  CASE
    WHEN `example_entry`.`rating` > %s
    THEN %s
    WHEN `example_entry`.`rating` = %s
    THEN %s
    ELSE %s
  END,
  (
    (
      CAST(`example_entry`.`rating` AS SIGNED) + %s
    ) * %s
  )
FROM `example_entry`
ORDER BY
  2 DESC,
  3 ASC;
-- parameters: (3, 'high', 1, 'low', 'none', 5, 5)
