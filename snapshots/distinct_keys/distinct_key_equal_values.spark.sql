-- Entry.objects.annotate(a=F('rating') + 1, b=F('rating') + 2)
--     .values('a', 'b')
--     .distinct()
--     .order_by((F('rating') + 1).desc(), F('rating') + 2)

SELECT DISTINCT
  (
    `example_entry`.`rating` + %s
  ) AS `a`,
  (
    `example_entry`.`rating` + %s
  ) AS `b`
FROM `example_entry`
ORDER BY
  1 DESC,
  2 ASC;
-- parameters: (1, 2)
