-- Entry.objects.values('rating')
--     .distinct()
--     .order_by(Case(When(rating__in=[1, 4, 5], then=Value(1)), default=Value(0)), '-rating')

SELECT DISTINCT
  `example_entry`.`rating` AS `rating`,
  CASE
    WHEN `example_entry`.`rating` IN (%s, %s, %s)
    THEN %s
    ELSE %s
  END
FROM `example_entry`
ORDER BY
  2 ASC,
  1 DESC;
-- parameters: (1, 4, 5, 1, 0)
