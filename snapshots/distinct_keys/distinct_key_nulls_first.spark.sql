-- Entry.objects.values('rating')
--     .distinct()
--     .order_by(NullIf('rating', Value(5)).desc(nulls_first=True))

SELECT DISTINCT
  `example_entry`.`rating` AS `rating`,
  NULLIF(`example_entry`.`rating`, %s)
FROM `example_entry`
ORDER BY
  2 DESC NULLS FIRST;
-- parameters: (5,)
