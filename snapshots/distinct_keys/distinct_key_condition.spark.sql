-- Entry.objects.values('rating')
--     .distinct()
--     .order_by(ExpressionWrapper(Q(rating__gt=3), BooleanField()).desc(), 'rating')

SELECT DISTINCT
  `example_entry`.`rating` AS `rating`,
  `example_entry`.`rating` > %s
FROM `example_entry`
ORDER BY
  2 DESC,
  1 ASC;
-- parameters: (3,)
